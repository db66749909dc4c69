// What was promised, what is there, and what staff were told. After every fault the three must be the same.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { runThrough } from './commands';
import { filled, formFrom, post } from './form';
import type { TakenMail } from './mail-server';

/** How long somebody goes on trying who is told that nothing was sent, or nothing at all. */
const patienceForMilliseconds = 60_000;

/**
 * A visitor who writes a question, and sends the very same form again until it is acknowledged, as people do: after a broken connection, after
 * "we could not save your question". `siteOf` is asked each time, because the site may be another by then. `hear` gets every page that said no.
 */
export async function insist(siteOf: () => string, message: string, hear: (text: string) => void = () => {}): Promise<string> {
  const until = performance.now() + patienceForMilliseconds;
  let form: FormData | undefined;
  while (performance.now() < until) {
    try {
      form ??= await formFrom(siteOf(), { ...filled, message });
      const { reference, text } = await post(siteOf(), form);
      if (reference) return reference;
      hear(text);
    } catch {
      // The connection broke, so this visitor knows nothing.
    }
    await sleep(50);
  }
  throw new Error(`Nobody took "${message}" within ${patienceForMilliseconds} ms`);
}

/** The references of all that the database has and our keys open. */
export function referencesIn(dataFolder: string, settings: Record<string, string> = {}, through: readonly string[] = []): string[] {
  const { status, stdout, stderr } = runThrough(through, { DATA_DIR: dataFolder, ...settings }, 'inquiries', 'export');
  if (status !== 0) throw new Error(`The export failed:\n${stderr}`);
  return stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line).reference] : []));
}

export interface Books {
  acknowledged: readonly string[];
  found: readonly string[];
  /** What the mail server has taken; it is waited for. */
  mails: readonly TakenMail[];
  /** How many mails may have come twice: one for each process that died in the act. */
  mostRepeats?: number;
}

/** Acknowledged = found = mailed. Mails that came twice have one name, by which a mailbox knows them. */
export async function expectBalance({ acknowledged, found, mails, mostRepeats = 0 }: Books) {
  const promised = [...acknowledged].sort();
  expect(new Set(promised).size).toBe(promised.length);
  expect([...found].sort()).toEqual(promised);
  // For longer than a lease: what a process held when its database went away is tried again after that.
  const mailed = () => [...new Set(mails.map(referenceOf))].sort();
  for (let tries = 0; tries < 1800 && mailed().length < promised.length; tries += 1) await sleep(50);
  // A moment for what should not come.
  await sleep(300);
  expect(mailed()).toEqual(promised);
  expect(new Set(mails.map(({ parsed }) => parsed.messageId)).size).toBe(promised.length);
  expect(mails.length - promised.length).toBeLessThanOrEqual(mostRepeats);
}

function referenceOf({ parsed }: TakenMail): string {
  return /R-[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(parsed.subject ?? '')?.[0] ?? 'no reference';
}
