// Who writes and reviews, for search engines.
import type { Graph, Organization, Person as PersonThing } from 'schema-dts';
import type { Person } from '../../content/person';
import { addresses } from '../../site/addresses';
import type { Site } from '../../site/site';
import { trails } from '../../site/trails';
import { publicAddress } from '../address';
import { graphOf, named, trailOf } from './graph';

/**
 * A human being is a `Person`: in schema.org a `Physician` is a business. A team is an organization without a license of its own.
 * `description` is said once, on their own page; elsewhere the name leads there.
 */
export function personThing({ slug, kind, name, role, credentials }: Person, description?: string): PersonThing | Organization {
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

export function personGraph(person: Person, site: Site): Graph {
  const path = addresses.person(person.slug);
  const page = { '@type': 'ProfilePage' as const, '@id': publicAddress(path), url: publicAddress(path), name: person.name, inLanguage: site.locale };
  const steps = [...trails.person(), { to: path, text: person.name }];
  return graphOf(
    site,
    { ...page, isPartOf: named.site(), mainEntity: named.part(path, 'who'), breadcrumb: named.part(path, 'trail') },
    personThing(person, person.description),
    trailOf(path, steps),
  );
}
