import { expect, test } from '@jest/globals';
import { type Submitting, submit } from '@/lib/inquiries/submit';
import { hashWith, keyFor } from '@/lib/platform/keys';
import { createLog } from '@/lib/platform/log';
import { StoreFault } from '@/lib/platform/store-fault';
import { clinicRing } from '../../support/keys';
import { clinicTopics, formOf, vera } from '../../support/people';
import { testScreening } from '../../support/screening';
import { temporaryStore } from '../../support/stores';

async function desk(changes: Partial<Submitting> = {}) {
  const { store } = await temporaryStore();
  const lines: string[] = [];
  const tools: Submitting = {
    store,
    clock,
    screening: testScreening(clock),
    site: clinicTopics,
    log: createLog('info', (_, line) => lines.push(line)),
    hashes: async (words) => [hashWith(keyFor('idempotency', clinicRing.writing), words)],
    findArticle: async (slug) => (slug === 'is-ketamine-addictive' ? { version: '2026-11-01' } : undefined),
    ...changes,
  };
  return { store, lines, send: (fields: Record<string, string>) => submit(formOf(fields), tools) };
}

const clock = { now: () => new Date('2026-11-23T09:00:00.000Z') };
const onFullDisk = () =>
  Promise.reject(new StoreFault('The database clinic.db failed: SQLITE_FULL.', 'SQLITE_FULL', new Error('quotes Vera Okafor')));
const fullDisk = { add: onFullDisk, findReference: async () => undefined };

test('a visitor who sends a question gets a reference, and the question is kept under it', async () => {
  const { store, lines, send } = await desk();
  const outcome = await send({ ...vera, article: 'is-ketamine-addictive' });
  expect(outcome).toEqual({ kind: 'received', reference: expect.stringMatching(/^R-/) });
  const [kept] = await store.list({ limit: 2 });
  expect(kept).toMatchObject({
    name: vera.name,
    email: vera.email,
    phone: vera.phone,
    message: vera.message,
    article: 'is-ketamine-addictive',
    status: 'new',
  });
  expect(kept && outcome.kind === 'received' && kept.reference === outcome.reference).toBe(true);
  expect(lines).toEqual([`inquiry.received reference=${kept?.reference}`]);
});

test('a visitor whose question may have been kept is not told that nothing was sent, and sends it once more without harm', async () => {
  let isLost = true;
  const opened = await desk();
  const store = {
    findReference: opened.store.findReference,
    add: async (...words: Parameters<typeof opened.store.add>) => {
      const added = await opened.store.add(...words);
      if (!isLost) return added;
      throw new StoreFault('The database clinic failed: QUERY_TIMEOUT.', 'QUERY_TIMEOUT', undefined, true);
    },
  };
  const { send, lines } = await desk({ store });
  expect(await send(vera)).toEqual({ kind: 'unsure', typed: vera });
  expect(lines).toEqual(['inquiry.unsure code=QUERY_TIMEOUT']);
  isLost = false;
  expect(await send(vera)).toMatchObject({ kind: 'repeated' });
  expect(await opened.store.count()).toBe(1);
});

test('a visitor who asks in Spanish hears every fault in Spanish, and the question remembers the language', async () => {
  const { store, send } = await desk();
  const outcome = await send({ ...vera, language: 'es', name: '', email: 'vera' });
  expect(outcome.kind === 'rejected' && outcome.faults.map(({ message }) => message)).toEqual([
    'Escriba su nombre',
    'Al correo electrónico le falta el signo @, como en nombre@example.com',
  ]);
  await send({ ...vera, language: 'es' });
  expect(await store.list({ limit: 1 })).toMatchObject([{ language: 'es' }]);
});

test('a language that somebody made up is the first one of the site', async () => {
  const { store, send } = await desk();
  expect(await send({ ...vera, language: 'tlh' })).toMatchObject({ kind: 'received' });
  expect(await store.list({ limit: 1 })).toMatchObject([{ language: 'en' }]);
});

test('a visitor who sends twice gets the same reference', async () => {
  const { store, send } = await desk();
  const first = await send(vera);
  const second = await send(vera);
  expect(second).toEqual({ ...first, kind: 'repeated' });
  expect(await store.count()).toBe(1);
});

test('fifty impatient clicks are one inquiry', async () => {
  const { store, send } = await desk();
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => send(vera)));
  expect(outcomes.filter(({ kind }) => kind === 'received')).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === 'repeated')).toHaveLength(49);
  expect(new Set(outcomes.map((outcome) => 'reference' in outcome && outcome.reference)).size).toBe(1);
  expect(await store.count()).toBe(1);
});

test.each([
  ['message', 'Can I cycle home afterwards?'],
  ['email', 'vera.okafor@example.org'],
  ['topic', 'cost'],
  ['phone', ''],
])('the same form with another %s is another inquiry', async (field, value) => {
  const { store, send } = await desk();
  await send(vera);
  expect(await send({ ...vera, [field]: value })).toMatchObject({ kind: 'received' });
  expect(await store.count()).toBe(2);
});

test.each(['', 'abc', 'null', '00000000', '0b0f0a86-6a4b-4d0e-9c51-2d1f6f3f7a10'])(
  'a form with the token "%s" is asked for once more, with a new token and all that was typed',
  async (formToken) => {
    const { store, send } = await desk();
    const outcome = await send({ ...vera, formToken });
    expect(outcome).toEqual({ kind: 'stale', typed: { ...vera, formToken: expect.stringMatching(/^[0-9a-f-]{36}\.\d+\.[\w-]{43}$/) } });
    expect(await store.count()).toBe(0);
    if (outcome.kind === 'stale') expect(await send(outcome.typed)).toMatchObject({ kind: 'received' });
  },
);

test('all faults are told at once, and everything typed is given back as it was', async () => {
  const { store, send } = await desk();
  const typed = { ...vera, name: ' ', email: ' vera ', message: '', consent: '' };
  expect(await send(typed)).toEqual({
    kind: 'rejected',
    typed,
    faults: [
      { field: 'name', message: 'Enter your name' },
      { field: 'email', message: 'Email address needs an @ sign, like name@example.com' },
      { field: 'message', message: 'Enter your question' },
      { field: 'consent', message: 'Tick the box to let us store your question' },
    ],
  });
  expect(await store.count()).toBe(0);
});

test.each(['not-an-article', '../../etc/passwd', 'a'.repeat(5000)])('an article that we do not know is left out', async (article) => {
  const { store, send } = await desk();
  expect(await send({ ...vera, article })).toMatchObject({ kind: 'received' });
  expect((await store.list({ limit: 1 }))[0]?.article).toBeUndefined();
});

test('a question is kept when the library cannot be asked', async () => {
  const { lines, send } = await desk({ findArticle: () => Promise.reject(new Error('no index')) });
  expect(await send({ ...vera, article: 'is-ketamine-addictive' })).toMatchObject({ kind: 'received' });
  expect(lines).toContain('inquiry.article-not-looked-up code=Error');
});

test('a visitor is told when nothing was saved, keeps the text and the token, and the log names the code alone', async () => {
  const { lines, send } = await desk({ store: fullDisk });
  expect(await send(vera)).toEqual({ kind: 'notSaved', typed: vera });
  expect(lines).toEqual(['inquiry.not-saved code=SQLITE_FULL']);
});
