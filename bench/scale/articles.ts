// Makes a clinic with many articles: about 1,000 words each, with sources, topics, several people, a table, a call-out, questions and links.
// The same seed and number give the same files. What is made passes the content check without an error.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dice, diceFor } from './dice';
import { deeds, findings, firstNames, journals, lastNames, manners, starts, things, topics } from './words';

const people = firstNames.map((name, index) => ({ slug: `${name}-${lastNames[index]}`.toLowerCase(), name: `${name} ${lastNames[index]}` }));
const writers = people.slice(0, 8);
const reviewers = people.slice(8);

/** Writes people, topics and `count` articles below `content`. */
export function writeArticles(content: string, count: number) {
  for (const folder of ['articles', 'people', 'topics']) mkdirSync(join(content, folder), { recursive: true });
  for (const { slug, name } of people) writeFileSync(join(content, 'people', `${slug}.md`), personText(name));
  for (const topic of topics) writeFileSync(join(content, 'topics', `${topic}.md`), topicText(topic));
  for (let number = 0; number < count; number++) writeFileSync(join(content, 'articles', `${slugOf(number)}.md`), articleText(number));
}

/** The file name of an article; the number keeps it the only one of its name. */
export function slugOf(number: number) {
  const dice = diceFor(number);
  return `${dice.pick(things)}-and-${dice.pick(things)}-${number}`.replaceAll(' ', '-');
}

/** The text of article `number`; a later `edition` says something else in one sentence. */
export function articleText(number: number, edition = 1) {
  const dice = diceFor(number + 1_000_000);
  const references = Array.from({ length: dice.between(4, 9) }, (_, index) => ({ id: `study-${index + 1}`, year: dice.between(1995, 2025) }));
  const day = new Date(Date.UTC(2010, 0, 1 + dice.between(0, 5_500))).toISOString().slice(0, 10);
  // Earlier articles only: a smaller set of files has no link that leads nowhere.
  const earlier = number > 0 ? slugOf(dice.between(0, number - 1)) : undefined;
  const cite = () => `[^${dice.pick(references).id}]`;
  const cited = () => (dice.chance(0.3) ? `${sentence(dice, findings)}${cite()}` : sentence(dice));
  const paragraph = (length: number) => Array.from({ length }, cited).join(' ');
  const sections = Array.from({ length: 7 }, (_, index) => [
    `## Part ${index + 1}: ${dice.pick(things)} and ${dice.pick(things)}`,
    paragraph(dice.between(4, 5)),
    paragraph(dice.between(2, 5)),
    ...(index === 1 ? [tableText(dice, cite)] : []),
    ...(index === 2 ? [Array.from({ length: 4 }, () => `- ${sentence(dice)}`).join('\n')] : []),
    ...(index === 4 ? ['> [!WARNING]\n> Do not stop a medicine before you have asked your doctor.'] : []),
    ...(index === 5 && earlier ? [`You can also read [what we wrote before](/articles/${earlier}).`] : []),
    paragraph(dice.between(3, 5)),
  ]);
  return [
    '---',
    `title: About ${dice.pick(things)} and ${dice.pick(things)}, number ${number}`,
    `description: Part ${number} of what is known about ${dice.pick(things)} and ${dice.pick(things)}, what is not, and what to ask your doctor.`,
    'takeaways:',
    ...Array.from({ length: 4 }, () => `  - "${sentence(dice)}"`),
    `topics: [${dice.pickSome(topics, dice.between(1, 3)).join(', ')}]`,
    `author: ${dice.pick(writers).slug}`,
    `reviewer: ${dice.pick(reviewers).slug}`,
    `publishedOn: ${day}`,
    'reviewedOn: 2026-06-01',
    'references:',
    ...references.flatMap(({ id, year }, index) => [
      `  - id: ${id}`,
      `    title: "A study of ${dice.pick(things)} and ${dice.pick(things)} in ${dice.between(20, 900)} adults"`,
      `    authors: ${dice.pick(lastNames)} ${dice.pick(['A', 'B', 'C'])}, et al.`,
      `    source: ${dice.pick(journals)}`,
      `    year: ${year}`,
      `    doi: "10.1000/sample.${number}.${index + 1}"`,
    ]),
    'questions:',
    ...Array.from({ length: 2 }, () => [
      `  - question: "Is ${dice.pick(things)} good for ${dice.pick(things)}?"`,
      `    answer: "${sentence(dice)} ${sentence(dice)}[^study-1]"`,
    ]).flat(),
    ...(dice.chance(0.1) ? [`aliases: [former-name-${number}]`] : []),
    ...(earlier && dice.chance(0.2) ? [`related: [${earlier}]`] : []),
    '---',
    '',
    `${paragraph(3)}${references.map(({ id }) => `[^${id}]`).join('')} This is edition ${edition}.`,
    '',
    ...sections.flat().flatMap((block) => [block, '']),
  ].join('\n');
}

function sentence({ pick, chance }: Dice, beginnings: readonly string[] = starts) {
  const rest = chance(0.5) ? ` ${pick(manners)}` : `, and the ${pick(things)} ${pick(deeds)} the ${pick(things)}`;
  return `${pick(beginnings)} the ${pick(things)} ${pick(deeds)} the ${pick(things)}${rest}.`;
}

function tableText(dice: Dice, cite: () => string) {
  const row = () => `| ${dice.pick(things)} | ${dice.between(1, 99)} in 100${cite()} | ${dice.pick(manners)} |`;
  return ['| What | How many | When |', '| --- | --- | --- |', row(), row(), row()].join('\n');
}

function personText(name: string) {
  return `---\nname: ${name}\nrole: Writes and reviews\nkind: person\ncredentials: MD, of a made-up board\ndescription: A made-up person of a made-up clinic, for measuring how it grows.\n---\n\n${name} stands for a real person.\n`;
}

function topicText(topic: string) {
  const title = topic.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return `---\ntitle: ${title}\ndescription: Made-up articles about ${topic.replaceAll('-', ' ')}, for measuring how the site grows.\n---\n\nAbout ${topic.replaceAll('-', ' ')}.\n`;
}
