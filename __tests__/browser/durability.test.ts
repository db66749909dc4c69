// Whoever was told "we have your question" can rely on it: the power may fail in the next moment.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled, formFrom, post } from '../support/form';
import { article } from '../support/pages';
import { forget, serveSite } from '../support/site-server';

jest.setTimeout(120_000);

function referencesIn(dataFolder: string): string[] {
  const listed = execFileSync(process.execPath, ['--import', 'tsx', 'lib/commands/inquiries.ts', 'export'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, DATA_DIR: dataFolder },
  });
  return [...listed.matchAll(/R-[2-9A-Z]{5}-[2-9A-Z]{5}/g)].map(([reference]) => reference);
}

test('D01: killed in a stream of questions, three times over, the site has every one that it acknowledged, once', async () => {
  const acknowledged: string[] = [];
  let dataFolder: string | undefined;
  for (const round of [1, 2, 3]) {
    const site = await serveSite(dataFolder ? { dataFolder } : {});
    dataFolder = site.dataFolder;
    let isOver = false;
    const visitors = [1, 2, 3, 4].map(async (visitor) => {
      for (let question = 0; !isOver; question++) {
        try {
          const form = await formFrom(site.address, { ...filled, message: `Round ${round}, visitor ${visitor}, question ${question}` });
          const { reference } = await post(site.address, form);
          if (reference) acknowledged.push(reference);
        } catch {
          // The connection broke with the server: this visitor was told nothing.
        }
      }
    });
    const wanted = acknowledged.length + 15;
    while (acknowledged.length < wanted) await new Promise((resolve) => setTimeout(resolve, 20));
    await site.stop('SIGKILL');
    isOver = true;
    await Promise.all(visitors);
  }
  const found = referencesIn(dataFolder ?? '');
  expect(acknowledged.filter((reference) => !found.includes(reference))).toEqual([]);
  expect(new Set(found).size).toBe(found.length);
  const checked = execFileSync(process.execPath, ['--import', 'tsx', 'lib/commands/database.ts', 'check'], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataFolder },
  });
  expect(checked).toMatch(/integrity\s+ok/i);
  forget({ dataFolder: dataFolder ?? '', address: '', output: () => '', stop: async () => null });
});

test('I02, I06: fifty clicks at once and a reload of the receipt make one inquiry with one reference', async () => {
  const site = await serveSite();
  const form = await formFrom(site.address);
  const answers = await Promise.all(Array.from({ length: 50 }, () => post(site.address, form)));
  expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1);
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(referencesIn(site.dataFolder)).toHaveLength(1);

  form.set('message', 'And one more thing: may my husband come too?');
  const { reference } = await post(site.address, form);
  expect(reference).not.toBe(answers[0]?.reference);
  expect(referencesIn(site.dataFolder)).toHaveLength(2);
  await site.stop();
  forget(site);
});

test('I04: sent again after a crash, a question keeps its reference', async () => {
  const first = await serveSite();
  const form = await formFrom(first.address);
  const { reference } = await post(first.address, form);
  await first.stop('SIGKILL');
  const second = await serveSite({ dataFolder: first.dataFolder });
  expect((await post(second.address, form)).reference).toBe(reference);
  await second.stop();
  forget(second);
});

test('a store that cannot be opened costs nobody an article, and the form says that nothing was sent', async () => {
  const broken = await serveSite();
  await broken.stop();
  writeFileSync(join(broken.dataFolder, 'clinic.db'), 'this is no database '.repeat(500));
  const site = await serveSite({ dataFolder: broken.dataFolder });
  expect(site.output()).toContain('The store of inquiries cannot be opened');
  expect((await fetch(`${site.address}/articles/${article.slug}`)).status).toBe(200);
  const { reference, text } = await post(site.address, await formFrom(site.address));
  expect(reference).toBeUndefined();
  expect(text).toContain('We could not save your question. Nothing was sent.');
  expect(text).toContain('Can I drive home after a session?');
  expect(text).toContain('+1 555 555 0100');
  await site.stop();
  forget(site);
});

test('D17: told to stop, the server ends by itself, in good order', async () => {
  const site = await serveSite();
  await post(site.address, await formFrom(site.address));
  expect(await site.stop('SIGTERM')).toBe(0);
  forget(site);
});
