// What a preview shows of an article: the page as readers would see it, and what still keeps it from being published.
import { rmSync } from 'node:fs';
import { readGarden } from '@/lib/editorial/garden';
import { previewOf } from '@/lib/editorial/previewing/preview';
import { articleOf, projectWith, soundFields } from '../../../support/garden';

function previewWith(text: string, more: Parameters<typeof projectWith>[0] = {}) {
  const root = projectWith({ 'content/articles/new.md': text, ...more });
  try {
    return previewOf('new', readGarden(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const messages = (findings: { message: string }[] = []) => findings.map(({ message }) => message);

test('a sound draft has its page, its people and its topic, and nothing in the way', () => {
  expect(previewWith(articleOf([...soundFields, 'draft: true']))).toMatchObject({
    title: 'Sleeping well after an injury',
    page: {
      article: { slug: 'new', sections: [{ title: 'What helps' }] },
      author: { name: 'Care team' },
      reviewer: { slug: 'clinical-board' },
      topic: { title: 'Sleep' },
    },
    blockers: [],
  });
});

test('what a draft may lack, a published article may not, and the preview says so', () => {
  const preview = previewWith(articleOf([...soundFields.filter((line) => !/^review/.test(line)), 'draft: true'], 'Write here: all of it.\n'));
  expect(preview?.page).toBeDefined();
  expect(messages(preview?.blockers)).toEqual([
    '`reviewedOn` is missing, expected the day of the last whole review like 2026-11-01, or `draft: true`',
    '`reviewer` is missing, expected who reviewed it, or `draft: true`',
    '"Write here: all of it." is still there, expected your own words in its place',
  ]);
});

test('a file that cannot be shown still says what is wrong with it', () => {
  const broken = previewWith(articleOf([...soundFields.slice(1), 'draft: true']));
  expect(broken?.page).toBeUndefined();
  expect(messages(broken?.blockers)[0]).toContain('`title` is missing');
  expect(previewWith('no front matter')?.page).toBeUndefined();
  expect(messages(previewWith('no front matter')?.blockers)[0]).toContain('the front matter is missing');
  expect(previewWith(articleOf(soundFields.map((line) => line.replace('care-team', 'nobody'))))?.page).toBeUndefined();
});

test('faults of the author or topic are theirs, and leave the page standing where they can', () => {
  const preview = previewWith(articleOf(soundFields), {
    'content/people/clinical-board.md': 'broken',
    'content/topics/sleep.md': '---\ntitle: x\n---\n',
  });
  expect(preview?.page).toMatchObject({ reviewer: undefined, topic: undefined });
});

test('there is no preview of what is not there', () => {
  const root = projectWith();
  expect(previewOf('nothing', readGarden(root))).toBeUndefined();
  expect(previewOf('../people/care-team', readGarden(root))).toBeUndefined();
  rmSync(root, { recursive: true });
});
