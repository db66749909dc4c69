// What the inbox of a busy clinic costs: 10,000 inquiries, of which a page of fifty is listed, and all are searched in what is sealed.
// The times of the desk are what the server does for a page; those of the whole server hold drawing it and sending it too.
import { parseArgs } from 'node:util';
import { systemClock } from '../lib/platform/clock';
import type { Session } from '../lib/staff/sessions/store';
import { listMembers } from '../lib/staff/store';
import { lookAfterInbox } from '../lib/wiring/inbox/inbox';
import { openClinic, password } from './inbox/clinic';
import { sampleInquiry } from './inbox/sample';
import { ms, percentile, tell } from './inquiries/figures';

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '30' } } });
const [count, rounds] = [Number(values.count), Number(values.rounds)];

const clinic = await openClinic();
await clinic.employ('ana', 'manager');
const now = systemClock.now();
console.log(`\nThe inbox: ${count} inquiries, each step ${rounds} times`);
for (let number = 0; number < count; number += 1) {
  const status = number < 200 ? 'new' : number < 1_000 ? 'open' : number < 6_000 ? 'answered' : 'closed';
  await clinic.inquiries.add({ ...sampleInquiry(number, now), status, isUrgent: number % 500 === 0 }, `bench-${number}`);
}

const { database, ring } = clinic;
const inbox = lookAfterInbox(
  (deed) => deed({ database, ring, clock: systemClock }),
  () => undefined,
);
const [member] = await database.read(() => listMembers(database.query));
if (!member) throw new Error('Nobody works here, so this bench measures nothing.');
const session: Session = { id: 'bench', member, stage: 'full', startedAt: now, isFresh: true };

async function measure(name: string, deed: (round: number) => Promise<unknown>, times = rounds) {
  const took: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    await deed(round);
    took.push(performance.now() - started);
  }
  tell(name, { p50: ms(percentile(took, 0.5)), p95: ms(percentile(took, 0.95)) });
}

const list = { view: 'all', page: 1 } as const;
await measure('desk: the first page of all', () => inbox.list(session, list));
await measure('desk: the first page of the new ones', () => inbox.list(session, { view: 'new', page: 1 }));
await measure('desk: page 200 of all', () => inbox.list(session, { ...list, page: Math.max(1, Math.floor(count / 50)) }));
await measure('desk: a topic of one month', () => inbox.list(session, { ...list, topic: 'cost', since: new Date(now.getTime() - 30 * 86_400_000) }));
await measure('desk: one inquiry', (round) => inbox.look(session, sampleInquiry(round, now).id));
await measure('desk: search in all that is sealed', () => inbox.list(session, { ...list, term: 'blood pressure' }), Math.ceil(rounds / 3));
await measure('desk: the numbers', () => inbox.numbers(session), Math.ceil(rounds / 3));

const address = await clinic.serve();
const cookie = await signIn(address);
const fetchPage = (path: string) => async () => {
  const response = await fetch(`${address}${path}`, { headers: { cookie } });
  const text = await response.text();
  if (response.status !== 200 || !text.includes('Sign out')) throw new Error(`${path} answered ${response.status}, so this bench measures nothing.`);
};
for (const path of ['/inbox?view=all', '/inbox?view=all&page=200', '/inbox', `/inbox/${sampleInquiry(3, now).id}`, '/inbox/numbers']) {
  await measure(`(warming up) ${path.replace(/\/\d{8}-.*/, '/<id>')}`, fetchPage(path), 5);
  await measure(`server: ${path.replace(/\/\d{8}-.*/, '/<id>')}`, fetchPage(path));
}
await clinic.end();
process.exit(0);

/** By the form, as a browser without script sends it. */
async function signIn(site: string): Promise<string> {
  const html = await (await fetch(`${site}/inbox/sign-in`)).text();
  const body = new FormData();
  const form = html.split('<form').find((part) => part.includes('name="password"')) ?? '';
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const attribute = (name: string) =>
      (new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    body.append(attribute('name'), attribute('value'));
  }
  body.append('email', 'ana@clinic.example');
  body.append('password', password);
  const answer = await fetch(`${site}/inbox/sign-in`, { method: 'POST', body, redirect: 'manual', headers: { origin: site } });
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}
