// What search engines are told must be true, and no more than the page shows.
import type { Graph } from 'schema-dts';
import { articleGraph } from '@/lib/publishing/structured-data/article';
import { homeGraph, standingPageGraph, topicGraph } from '@/lib/publishing/structured-data/pages';
import { personGraph } from '@/lib/publishing/structured-data/people';
import { ana, drivingArticle, drivingSummary, harborHouse, obi, safety } from '../../support/articles';

/** The things of a graph, by their type, as a machine reads them. */
function thingsOf(graph: Graph): Record<string, Record<string, unknown>> {
  const { '@graph': things }: { '@graph': Record<string, unknown>[] } = JSON.parse(JSON.stringify(graph));
  return Object.fromEntries(things.map((thing) => [String(thing['@type']), thing]));
}

const facts = { article: drivingArticle(), author: ana, reviewer: obi, topic: safety, elsewhere: [], site: harborHouse };
const ofArticle = (changes: Parameters<typeof drivingArticle>[0] = {}, more: Partial<typeof facts> = {}) =>
  thingsOf(articleGraph({ ...facts, article: drivingArticle(changes), ...more }));

test('an article says which page shows it, who reviewed that page and when', () => {
  expect(ofArticle().MedicalWebPage).toMatchObject({
    '@id': 'http://localhost:3000/articles/can-i-drive',
    lastReviewed: '2026-11-05',
    reviewedBy: {
      '@type': 'Person',
      name: 'Dr. Obi Nwosu',
      jobTitle: 'Psychiatrist',
      hasCredential: { '@type': 'EducationalOccupationalCredential', name: 'MD, board certified in psychiatry' },
      worksFor: { '@id': 'http://localhost:3000/#clinic' },
    },
    medicalAudience: 'https://schema.org/Patient',
  });
});

test('an article names its text, its dates and every source', () => {
  expect(ofArticle().Article).toMatchObject({
    headline: 'Can I drive after a session?',
    author: { '@type': 'Person', name: 'Ana Duarte' },
    datePublished: '2026-11-02',
    dateModified: '2026-11-10',
    citation: [{ '@type': 'CreativeWork', name: 'The label', url: 'https://doi.org/10.1000/label' }],
  });
});

test('a sample claims no review, even where its file names one', () => {
  const { MedicalWebPage, Article } = ofArticle({ sample: true });
  expect(JSON.stringify([MedicalWebPage, Article])).not.toMatch(/review(ed)?By|lastReviewed|Obi/i);
  expect(Article?.creativeWorkStatus).toBe('Sample, not reviewed by a clinician');
});

test('a reviewer who has not reviewed yet is not named', () => {
  expect(ofArticle({ reviewedOn: undefined }).MedicalWebPage).not.toHaveProperty('reviewedBy');
  expect(ofArticle({}, { reviewer: undefined }).MedicalWebPage).not.toHaveProperty('lastReviewed');
});

test('questions are told only where the page shows them, without the marks of citations', () => {
  const cited = '<p>No.<sup class="citation"><a href="#source-a">1</a></sup></p>';
  expect(ofArticle({ answers: [{ question: 'May I cycle?', html: cited }] }).FAQPage).toMatchObject({
    mainEntity: [{ '@type': 'Question', name: 'May I cycle?', acceptedAnswer: { '@type': 'Answer', text: '<p>No.</p>' } }],
  });
  expect(ofArticle({ answers: [] })).not.toHaveProperty('FAQPage');
});

test('the way to a page starts at the home page and ends at the page', () => {
  const stepsOf = (graph: Graph) => thingsOf(graph).BreadcrumbList?.itemListElement;
  const step = (position: number, name: string, path: string) => ({ '@type': 'ListItem', position, name, item: `http://localhost:3000${path}` });
  expect(stepsOf(articleGraph(facts))).toEqual([
    step(1, 'Home', '/'),
    step(2, 'Articles', '/articles'),
    step(3, 'Safety', '/topics/safety'),
    step(4, 'Can I drive after a session?', '/articles/can-i-drive'),
  ]);
  expect(stepsOf(personGraph(obi, harborHouse))).toEqual([
    step(1, 'Home', '/'),
    step(2, 'Who writes and reviews', '/people'),
    step(3, 'Dr. Obi Nwosu', '/people/obi-nwosu'),
  ]);
});

test('the clinic tells where it is and how to reach it', () => {
  expect(thingsOf(homeGraph({ ...harborHouse, clinic: { ...harborHouse.clinic, specialty: 'Psychiatric' } })).MedicalClinic).toEqual({
    '@type': 'MedicalClinic',
    '@id': 'http://localhost:3000/#clinic',
    name: 'Harbor House',
    description: 'A clinic that explains what it does.',
    url: 'http://localhost:3000/',
    medicalSpecialty: 'https://schema.org/Psychiatric',
    telephone: '+1 207 555 0123',
    email: 'hello@harbor.example',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '12 Quay Street',
      addressLocality: 'Portsmouth',
      addressRegion: 'ME',
      postalCode: '03801',
      addressCountry: 'US',
    },
    publishingPrinciples: 'http://localhost:3000/editorial-policy',
    ownershipFundingInfo: 'We are paid for some of the treatments that we write about.',
  });
});

test('what the home page says of the clinic, and a person’s page of the person, is named elsewhere and not said again', () => {
  const clinic = { '@type': 'MedicalClinic', '@id': 'http://localhost:3000/#clinic', name: 'Harbor House', url: 'http://localhost:3000/' };
  const funding = { ownershipFundingInfo: 'We are paid for some of the treatments that we write about.' };
  expect(ofArticle().MedicalClinic).toEqual({ ...clinic, ...funding });
  expect(thingsOf(homeGraph(harborHouse)).MedicalClinic).toMatchObject({ ...clinic, ...funding });
  expect(ofArticle().Article?.author).not.toHaveProperty('description');
  expect(thingsOf(personGraph(ana, harborHouse)).Person).toMatchObject({
    '@id': 'http://localhost:3000/people/ana-duarte#who',
    description: ana.description,
  });
});

test('what is still an example is not told to anybody', () => {
  const placeholders = ['clinic.phone', 'clinic.email', 'clinic.address'];
  const clinic = thingsOf(homeGraph({ ...harborHouse, placeholders })).MedicalClinic;
  for (const fact of ['telephone', 'email', 'address', 'medicalSpecialty']) expect(clinic).not.toHaveProperty(fact);
});

test('a team is an organization, and its sample credentials are not a license', () => {
  const team = thingsOf(personGraph({ ...obi, kind: 'team' }, harborHouse));
  expect(team.Organization).toMatchObject({ name: 'Dr. Obi Nwosu', parentOrganization: { '@id': 'http://localhost:3000/#clinic' } });
  expect(JSON.stringify(team)).not.toContain('hasCredential');
});

test('a topic lists the articles that its page shows; a standing page says when it changed', () => {
  expect(thingsOf(topicGraph(safety, [drivingSummary()], harborHouse)).CollectionPage?.mainEntity).toEqual({
    '@type': 'ItemList',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Can I drive after a session?', url: 'http://localhost:3000/articles/can-i-drive' }],
  });
  const about = { slug: 'about', title: 'About us', description: 'Who we are.', updatedOn: '2026-01-10', opening: '', sections: [] };
  expect(thingsOf(standingPageGraph(about, harborHouse)).AboutPage).toMatchObject({ name: 'About us', dateModified: '2026-01-10' });
  expect(thingsOf(standingPageGraph({ ...about, slug: 'privacy' }, harborHouse))).toHaveProperty('WebPage');
});

test('everything that a graph refers to is in it, or has an address of its own', () => {
  for (const graph of [articleGraph(facts), homeGraph(harborHouse), personGraph(ana, harborHouse), topicGraph(safety, [], harborHouse)]) {
    const text = JSON.stringify(graph);
    const defined = new Set([...text.matchAll(/"@type":"[^"]+","@id":"([^"]+)"/g)].map(([, id]) => id));
    const referred = [...text.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(referred.filter((id) => !defined.has(id))).toEqual([]);
    expect(referred.length).toBeGreaterThan(0);
  }
});
