// Who writes and reviews, for search engines.
import type { Graph, Organization, Person as PersonThing } from 'schema-dts';
import type { Person } from '../../content/person';
import type { Edition } from '../../site/languages/edition';
import { trailsOf } from '../../site/trails';
import { publicAddress } from '../address';
import { graphOf, named, trailOf } from './graph';

/**
 * A human being is a `Person`: in schema.org a `Physician` is a business. A team is an organization without a license of its own.
 * `description` is said once, on their own page; elsewhere the name leads there.
 */
export function personThing(
  { slug, kind, name, role, credentials }: Person,
  { addresses }: Edition,
  description?: string,
): PersonThing | Organization {
  const path = addresses.person(slug);
  const known = { ...named.part(path, 'who'), name, ...(description && { description }), url: publicAddress(path) };
  if (kind === 'team') return { '@type': 'Organization', ...known, parentOrganization: named.clinic() };
  return {
    '@type': 'Person',
    ...known,
    jobTitle: role,
    worksFor: named.clinic(),
    ...(credentials && { hasCredential: { '@type': 'EducationalOccupationalCredential', name: credentials } }),
  };
}

export function personGraph(person: Person, site: Edition): Graph {
  const path = site.addresses.person(person.slug);
  const page = { '@type': 'ProfilePage' as const, '@id': publicAddress(path), url: publicAddress(path), name: person.name, inLanguage: site.locale };
  const steps = [...trailsOf(site).person(), { to: path, text: person.name }];
  return graphOf(
    site,
    { ...page, isPartOf: named.site(site), mainEntity: named.part(path, 'who'), breadcrumb: named.part(path, 'trail') },
    personThing(person, site, person.description),
    trailOf(path, steps, site),
  );
}
