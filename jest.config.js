// Three projects: plain (rooms under lib, in Node), views (components, in a DOM) and browser (the built site in Chromium).
import nextJest from 'next/jest.js';

const withNext = nextJest({ dir: './' });

// These packages ship as ES modules only, and jest on Node 20 runs CommonJS, so they are compiled like our own code.
const esModules = [
  'bail',
  'ccount',
  'character-entities.*',
  'collapse-white-space',
  'comma-separated-tokens',
  'decode-named-character-reference',
  'devlop',
  'entities',
  'escape-string-regexp',
  'flesch-kincaid',
  'github-slugger',
  'hast-util-.*',
  'hastscript',
  'html-void-elements',
  'is-plain-obj',
  'longest-streak',
  'markdown-table',
  'mdast-util-.*',
  'micromark.*',
  'parse5',
  'pluralize',
  'property-information',
  'rehype-.*',
  'remark-.*',
  'space-separated-tokens',
  'stringify-entities',
  'syllable',
  'trim-lines',
  'trim-trailing-lines',
  'trough',
  'unified',
  'unist-util-.*',
  'vfile.*',
  'web-namespaces',
  'zwitch',
  '@ungap/structured-clone',
];

const shared = {
  // Some tests copy the project there, and a second package of one name would puzzle jest.
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/setup.ts'],
};

const projects = [
  { displayName: 'plain', testEnvironment: 'node', testMatch: ['<rootDir>/__tests__/*.test.ts', '<rootDir>/__tests__/lib/**/*.test.ts'] },
  {
    displayName: 'views',
    testEnvironment: 'jsdom',
    testMatch: ['<rootDir>/__tests__/components/**/*.test.tsx', '<rootDir>/__tests__/app/**/*.test.{ts,tsx}'],
  },
  { displayName: 'browser', testEnvironment: 'node', testMatch: ['<rootDir>/__tests__/browser/**/*.test.ts'] },
];

export default async () => ({
  testTimeout: 20_000,
  projects: await Promise.all(
    projects.map(async (project) => ({
      ...(await withNext({ ...shared, ...project })()),
      transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`, '^.+\\.module\\.css$'],
    })),
  ),
});
