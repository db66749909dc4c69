// What pages tell search engines in the words of schema.org, as one graph a page: who publishes, and what this page is.
// Only facts: an example of content/site.yml, or a review that has not happened, is never told. There is no property for the next
// review, so that stands on the page alone.
import type { BreadcrumbList, Graph, MedicalClinic, Thing, WebSite } from 'schema-dts';
import { addresses } from '../../site/addresses';
import type { Edition } from '../../site/languages/edition';
import { isPlaceholder } from '../../site/site';
import { home, type Step } from '../../site/trails';
import { publicAddress } from '../address';

/** The clinic in brief, its site, and what the page adds. The home page says all about the clinic, under the same name. */
export function graphOf(site: Edition, ...things: Thing[]): Graph {
  return graphFrom(inBrief(site), siteOf(site), ...things);
}

/** The same with all about the clinic. */
export function homeGraphOf(site: Edition, ...things: Thing[]): Graph {
  return graphFrom(clinicOf(site), siteOf(site), ...things);
}

function graphFrom(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** Names by which the things of a graph refer to each other, on this page and on every other. */
export const named = {
  clinic: () => ({ '@id': `${publicAddress(addresses.home())}#clinic` }),
  site: (site: Edition) => ({ '@id': `${publicAddress(site.addresses.home())}#site` }),
  part: (path: string, part: string) => ({ '@id': `${publicAddress(path)}#${part}` }),
};

/** Who publishes, and who pays for it: what belongs to every text. */
function inBrief({ clinic, conflictOfInterest }: Edition) {
  return {
    '@type': 'MedicalClinic' as const,
    ...named.clinic(),
    name: clinic.name,
    url: publicAddress(addresses.home()),
    ownershipFundingInfo: conflictOfInterest,
  };
}

function clinicOf(site: Edition): MedicalClinic {
  const { description, phone, email, address, specialty } = site.clinic;
  const isKnown = (fact: string) => !isPlaceholder(site, `clinic.${fact}`);
  return {
    ...inBrief(site),
    description,
    ...(specialty && { medicalSpecialty: `https://schema.org/${specialty}` }),
    ...(isKnown('phone') && { telephone: phone }),
    ...(isKnown('email') && { email }),
    ...(isKnown('address') && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: address.lines.join(', '),
        addressLocality: address.city,
        addressRegion: address.region,
        postalCode: address.postalCode,
        addressCountry: address.country,
      },
    }),
    publishingPrinciples: publicAddress(site.addresses.page('editorial-policy')),
  };
}

function siteOf(site: Edition): WebSite {
  const { clinic, locale, addresses: own } = site;
  return {
    '@type': 'WebSite',
    ...named.site(site),
    name: clinic.name,
    url: publicAddress(own.home()),
    inLanguage: locale,
    publisher: named.clinic(),
  };
}

/** The way to a page: what its breadcrumbs show, from the home page to the page itself. */
export function trailOf(path: string, steps: readonly Step[], site: Edition): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    ...named.part(path, 'trail'),
    itemListElement: [home(site), ...steps].map(({ to, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: publicAddress(to),
    })),
  };
}
