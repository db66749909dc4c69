// The search, and what it found.
import { said } from '../said';

const number = (count: number) => count.toLocaleString('en');
const articles = (count: number) => `${number(count)} ${count === 1 ? 'article' : 'articles'}`;
const within = (topic: string | undefined) => (topic === undefined ? '' : ` in ${topic}`);

export const search = {
  title: 'Search',
  titleOf: (typed: string) => `${typed} · Search`,
  description: 'Search our articles, their sections and the glossary. Nobody keeps what you search for.',
  ask: 'What do you want to know?',
  send: 'Search',
  before: 'Titles, takeaways and whole texts. Nobody keeps what you type.',
  none: (typed: string, topic?: string) => `Nothing found for “${typed}”${within(topic)}`,
  found: (count: number, typed: string, topic?: string) => `${articles(count)} found for “${typed}”${within(topic)}`,
  foundSome: (count: number, topic?: string) => `No article has all of these words. ${articles(count)} found${within(topic)} with some of them`,
  readAs: (typed: string, read: string) => `No article says “${typed}”, so this is for “${read}”.`,
  unknown: (words: readonly string[]) => `No article says ${words.map((word) => `“${word}”`).join(' or ')}.`,
  pages: 'Pages of this name',
  kinds: { topic: 'Topic', person: 'Person', page: 'Page' },
  oneTopic: 'Only one topic',
  allTopics: 'All topics',
  inPart: <Part>(link: Part) => said`In ${link}`,
  reviewed: <Part>(day: Part) => said`Reviewed ${day}`,
  awaitingReview: 'Awaiting clinical review',
  inGlossary: 'In the glossary',
  moreInGlossary: 'More in the glossary',
  otherWays: {
    title: 'Other ways to find it',
    plainer: 'Try one word instead of many, such as “sleep” or “cost”, or a plainer one.',
    look: <Part>(aToZ: Part, glossary: Part) => said`Look through ${aToZ}, or the ${glossary}.`,
    aToZ: 'everything from A to Z',
    glossary: 'glossary',
    ask: 'Ask us.',
    miss: 'If readers miss an article, we want to know.',
  },
  topics: 'What we write about',
  orTopics: 'Or begin with a topic',
  everything: 'Everything from A to Z',
};

export type SearchWords = typeof search;
