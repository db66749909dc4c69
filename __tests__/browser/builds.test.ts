// N06, N07: a form that somebody has open during a deploy is taken by the next build, although that was made of other words in another folder.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { referencesIn } from '../support/books';
import { formFrom, post } from '../support/form';
import { buildProject, copyOfProject, removeProject } from '../support/project';
import { siteWith } from '../support/site-server';
import { afterwards } from '../support/stores';

jest.setTimeout(500_000);

const manifest = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string() })), encryptionKey: z.string() });
const manifestOf = (folder: string) => manifest.parse(JSON.parse(readFileSync(join(folder, '.next/server/server-reference-manifest.json'), 'utf8')));

function edit(file: string, change: (text: string) => string) {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

test('N06, N07: two builds with one key give the form one address, and the second takes a form that the first handed out', async () => {
  const { node, encryptionKey } = manifestOf('.');
  // Below a folder that has a lockfile too, as a release often lies.
  const folder = copyOfProject('.contentlayer', 'package-lock.json');
  afterwards(() => removeProject(folder));
  edit(join(folder, 'app/contact/actions.ts'), (text) => `${text}\nconst later = 'a further line';\nvoid later;\n`);
  edit(join(folder, 'lib/words/en/inquiry.ts'), (text) => text.replaceAll('Ask us a question', 'Write to us'));
  buildProject(folder, { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: encryptionKey });
  expect(Object.keys(manifestOf(folder).node)).toEqual(Object.keys(node));
  expect(Object.values(node).map(({ exportedName }) => exportedName)).toContain('sendInquiry');

  const before = await siteWith();
  const form = await formFrom(before.address);
  await before.stop();
  const after = await siteWith({ dataFolder: before.dataFolder, cwd: folder });
  expect(await (await fetch(`${after.address}/contact`)).text()).toContain('Write to us');
  const { reference } = await post(after.address, form);
  expect(referencesIn(before.dataFolder)).toEqual([reference]);
});
