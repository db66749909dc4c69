// `npm run staff:add -- EMAIL`: somebody who may come into the inbox, by a one-time link or with a password from standard input.
// Exit code 0: done; 1: not; 2: wrong use. The link is printed once, and only here: whoever has it becomes the member.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readEnv } from '../platform/env';
import { inboxAddresses } from '../site/inbox-addresses';
import type { Role } from '../staff/member';
import { getDesk } from '../wiring';
import { faultOfPassword, isRole, linkLivesForHours, setUpLink } from '../wiring/staffing';
import { atTheDesk } from './at-the-desk';

const usage = 'Use: staff add EMAIL [--role viewer|handler|manager] [--password-stdin]';

interface Wish {
  email: string;
  role: Role | undefined;
  fromInput: boolean;
}

async function add({ email, role, fromInput }: Wish): Promise<number> {
  const { staff } = getDesk();
  const password = fromInput ? readFileSync(0, 'utf8').replace(/\r?\n$/, '') : undefined;
  const fault = password === undefined ? undefined : faultOfPassword(password, email);
  if (fault) return refuse(`${fault}.`);
  // Without a manager nobody could let anybody else in, so the first is one.
  const isFirst = (await staff.list()).length === 0;
  const joined = await staff.join('shell', { email, role: role ?? (isFirst ? 'manager' : 'handler') });
  if (joined.kind === 'notAnAddress') return refuse(`${JSON.stringify(email)} is no email address, expected one like name@example.com.`);
  const { member } = joined;
  if (joined.kind === 'known' && role) {
    const { kind } = await staff.changeRole('shell', member.id, role);
    if (kind === 'lastManager') return refuse(`${member.email} is the last manager, and one has to stay. Add another first.`);
  }
  const isKnown = joined.kind === 'known' ? ' was a member already and' : '';
  console.log(`${member.email}${isKnown} is a ${role ?? member.role}.`);
  if (member.isDisabled) return refuse('This account is disabled, so nobody can sign in with it. A manager enables it in the inbox.');
  if (password !== undefined) {
    await staff.givePassword(member.id, password);
    console.log(`The password is set. Sign in at ${readEnv().SITE_URL}${inboxAddresses.signIn()}`);
  } else {
    const token = await staff.makeLink('shell', member.id);
    console.log(`Open this link within ${linkLivesForHours} hours to set a password. It works once, and for whoever has it:`);
    console.log(setUpLink(token));
  }
  return 0;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

/** Options that nobody knows are wrong use, like a missing address. */
function wishIn(words: string[]): Wish | undefined {
  try {
    const options = { role: { type: 'string' }, 'password-stdin': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [email, ...more] = positionals;
    const { role } = values;
    if (!email || more.length > 0 || (role !== undefined && !isRole(role))) return undefined;
    return { email, role, fromInput: values['password-stdin'] === true };
  } catch {
    return undefined;
  }
}

async function run([command, ...words]: string[]): Promise<number> {
  const wish = command === 'add' ? wishIn(words) : undefined;
  if (wish) return add(wish);
  console.error(usage);
  return 2;
}

await atTheDesk(run);
