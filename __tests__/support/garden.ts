// A small content folder on disk, for tests that break it in one place at a time.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '@/lib/editorial/check';
import { lineOf } from '@/lib/editorial/report';

/** Front matter that every rule accepts; a test replaces or adds lines. */
export const soundFields = [
  'title: Sleeping well after an injury',
  'description: How sleep helps an injury heal, and what you can do tonight to rest a little better.',
  'takeaways:',
  '  - Sleep helps the body repair itself.',
  '  - Pain at night is common and often eases.',
  '  - Ask for help when pain keeps you awake for a week.',
  'topics: [sleep]',
  'author: care-team',
  'reviewer: clinical-board',
  'publishedOn: 2026-01-10',
  'reviewedOn: 2026-01-09',
];

export function articleOf(fields: readonly string[], body = 'Rest helps.\n\n## What helps\n\nA dark room.\n'): string {
  return `---\n${fields.join('\n')}\n---\n\n${body}`;
}

/** The sound fields, with the line that starts with `name:` replaced by other lines. */
export function fieldsWith(name: string, ...lines: string[]): string[] {
  return soundFields.flatMap((line) => (line.startsWith(`${name}:`) ? lines : [line]));
}

export const person = (name: string) =>
  `---\nname: ${name}\nrole: Health writers\nkind: team\ncredentials: MD, family medicine\ndescription: A sample team of this clinic, used by tests of the content check.\n---\n\nWe write.\n`;

export const topic = '---\ntitle: Sleep\ndescription: How sleep and health hang together, and what helps people to rest.\n---\n\nAbout sleep.\n';

const soundFiles: Record<string, string> = {
  'content/people/care-team.md': person('Care team'),
  'content/people/clinical-board.md': person('Clinical board'),
  'content/topics/sleep.md': topic,
  'content/pages/about.md':
    '---\ntitle: About us\ndescription: Who we are, how we work and how you can reach us when you need to.\nupdatedOn: 2026-01-10\n---\n\nHello.\n',
  'content/articles/sleeping-well.md': articleOf(
    soundFields.map((line) =>
      line.replace(/^(title: ).*/, '$1Sleeping well at home').replace('How sleep helps an injury heal', 'How sleep helps a body heal'),
    ),
  ),
};

/** Writes a project with sound content and the given files (text or bytes) over it; `undefined` takes one away. */
export function projectWith(files: Record<string, string | Buffer | undefined> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'clinic-content-'));
  cpSync(join(process.cwd(), 'content', 'site.yml'), join(root, 'content', 'site.yml'), { recursive: true });
  for (const [file, text] of Object.entries({ ...soundFiles, ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** What the check says of a project with these files, as an editor reads it. */
export function findingsIn(files: Record<string, string | Buffer | undefined>): string[] {
  const root = projectWith(files);
  try {
    return checkContent(root, { now: new Date('2026-02-01T17:00:00Z') }).findings.map(lineOf);
  } finally {
    rmSync(root, { recursive: true });
  }
}
