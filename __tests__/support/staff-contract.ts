// What coming in promises, whatever it is built on. Each driver's test runs it, with the ids of the threat model's table in the names.
import { expect, test } from '@jest/globals';
import { hashPassword } from '@/lib/platform/secrets/passwords';
import { changePassword, endOtherSessions, prove } from '@/lib/staff/account';
import { listEntries } from '@/lib/staff/audit/store';
import { makeLink, setUp } from '@/lib/staff/links/set-up';
import { findLinkOwner } from '@/lib/staff/links/store';
import { signInByPasskey } from '@/lib/staff/passkeys/by-passkey';
import { beginCodes, codesOf, confirmCodes, pendingSecret } from '@/lib/staff/second-factor/codes';
import { findSecret } from '@/lib/staff/second-factor/store';
import { codeOf, stepAt } from '@/lib/staff/second-factor/totp';
import { findSession } from '@/lib/staff/sessions/store';
import { giveCode, signIn } from '@/lib/staff/sign-in/sign-in';
import { changeRole, disable, enable, join } from '@/lib/staff/staffing';
import { listMembers } from '@/lib/staff/store';
import { hour, minute } from './clock';
import { clinicsNetwork, elsewhere, openDoor, password } from './doors';

const second = 1000;

export function staffContract(newPlace: () => Promise<string | undefined>) {
  const open = async () => openDoor(await newPlace());
  const wrong = { email: 'ana@clinic.example', password: 'not this one at all' };

  test('a member comes in with the right password, in whatever case the address is typed', async () => {
    const { door, employ } = await open();
    await employ('ana');
    expect(await signIn(door, { email: ' ANA@Clinic.example ', password }, clinicsNetwork)).toMatchObject({ kind: 'signedIn' });
    expect(await signIn(door, wrong, clinicsNetwork)).toEqual({ kind: 'refused' });
    expect(await signIn(door, { email: 'nobody@clinic.example', password }, clinicsNetwork)).toEqual({ kind: 'refused' });
  });

  test('what is no address or no passkey is nobody’s, also when no database takes such a text', async () => {
    const { door, employ } = await open();
    await employ('ana');
    for (const email of ['ana@clinic.example\0', '\0', '', 'ana@clinic.example\ud800', 'x'.repeat(10_000)])
      expect(await signIn(door, { email, password }, elsewhere)).toEqual({ kind: 'refused' });
    const party = { id: 'clinic.example', origin: 'https://clinic.example', name: 'PMC Heal' };
    const response = { clientDataJSON: '', authenticatorData: '', signature: '' };
    for (const id of ['\0', 'AAAA\0', '', 'AAAA'])
      expect(await signInByPasskey(door, party, JSON.stringify({ id, rawId: id, type: 'public-key', response }))).toEqual({ kind: 'refused' });
  });

  test('A01: thirty wrong passwords from one network are stopped, and the member gets in from elsewhere at once', async () => {
    const { door, employ, comeIn } = await open();
    await employ('ana');
    const kinds: string[] = [];
    for (let attempt = 0; attempt < 30; attempt += 1) kinds.push((await signIn(door, wrong, elsewhere)).kind);
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(8);
    expect(kinds.slice(8)).toEqual(Array(22).fill('delayed'));
    expect(await comeIn('ana')).toMatchObject({ kind: 'signedIn' });
  });

  test('A17: a flood of attempts is no flood of lines: whoever has to wait is written down once in ten minutes', async () => {
    const { door, employ, database, clock } = await open();
    await employ('ana');
    const waits = async () => (await listEntries(database, { limit: 500 })).filter(({ action }) => action === 'sign-in-delayed').length;
    for (let attempt = 0; attempt < 40; attempt += 1) await signIn(door, { ...wrong, email: `${attempt}@clinic.example` }, elsewhere);
    expect(await waits()).toBe(1);
    clock.pass(10 * minute);
    for (let attempt = 0; attempt < 40; attempt += 1) await signIn(door, wrong, elsewhere);
    expect(await waits()).toBe(2);
  });

  test('A01: thirty at once are thirty, not one', async () => {
    const { door, employ } = await open();
    await employ('ana');
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => signIn(door, wrong, elsewhere)));
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(8);
    expect(outcomes.filter(({ kind }) => kind === 'delayed')).toHaveLength(22);
  });

  test('A01: however many strangers guess, a member in a browser that is known does not wait, not even in their network', async () => {
    const { door, employ, comeIn } = await open();
    await employ('ana');
    const { mark } = await comeIn('ana');
    for (let attempt = 0; attempt < 9; attempt += 1) await signIn(door, wrong, clinicsNetwork);
    for (let stranger = 0; stranger < 20; stranger += 1) await signIn(door, wrong, { client: `198.51.100.${stranger}`, mark: undefined });
    expect(await signIn(door, { ...wrong, password }, { client: '192.0.2.1', mark: undefined })).toMatchObject({ kind: 'delayed' });
    expect(await signIn(door, { ...wrong, password }, { ...clinicsNetwork, mark })).toMatchObject({ kind: 'signedIn' });
    await employ('ben');
    expect(await signIn(door, { email: 'ben@clinic.example', password }, { ...clinicsNetwork, mark })).toMatchObject({ kind: 'delayed' });
  });

  test('a delay is never a lock: it grows, ends, and is forgotten', async () => {
    const { door, employ, clock } = await open();
    await employ('ana');
    const waits: number[] = [];
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const outcome = await signIn(door, wrong, elsewhere);
      if (outcome.kind !== 'delayed') continue;
      waits.push(outcome.againInSeconds);
      clock.pass(outcome.againInSeconds * second);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64]);
    clock.pass(15 * minute);
    expect(await signIn(door, { ...wrong, password }, elsewhere)).toMatchObject({ kind: 'signedIn' });
  });

  test('A02: each sign-in has a token of its own, and the database knows only its hash', async () => {
    const { door, employ, comeIn, database } = await open();
    await employ('ana');
    const [first, next] = [await comeIn('ana'), await comeIn('ana')];
    expect(first.token).not.toBe(next.token);
    const kept = await database.query.withTables<{ sessions: { token_hash: string } }>().selectFrom('sessions').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(first.token);
    expect(await findSession(database, first.session.id, 'full', door.clock.now(), door.limits)).toBeUndefined();
  });

  test('A12: a session ends 30 minutes after the last click', async () => {
    const { employ, comeIn, sessionOf, clock } = await open();
    await employ('ana');
    const { token } = await comeIn('ana');
    for (let click = 0; click < 3; click += 1) {
      clock.pass(29 * minute);
      expect(await sessionOf(token)).toBeDefined();
    }
    clock.pass(30 * minute);
    expect(await sessionOf(token)).toBeUndefined();
  });

  test('A12: a session ends after 12 hours, however busy its member is', async () => {
    const { employ, comeIn, sessionOf, clock } = await open();
    await employ('ana');
    const { token } = await comeIn('ana');
    for (let click = 0; click < 47; click += 1) {
      clock.pass(15 * minute);
      expect(await sessionOf(token)).toBeDefined();
    }
    clock.pass(15 * minute);
    expect(await sessionOf(token)).toBeUndefined();
  });

  test('A13: a changed password, a new role and a disabled account end every other session at once', async () => {
    const { door, employ, comeIn, sessionOf } = await open();
    const { id } = await employ('ana', 'manager');
    await employ('zoe', 'manager');
    const [here, there] = [await comeIn('ana'), await comeIn('ana', elsewhere)];
    const changed = await changePassword(door, here.session, { present: password, wanted: 'nine loud herons sing' }, clinicsNetwork);
    expect(changed).toMatchObject({ kind: 'signedIn' });
    expect([await sessionOf(here.token), await sessionOf(there.token)]).toEqual([undefined, undefined]);
    if (changed.kind !== 'signedIn') throw new Error('not changed');
    expect(await sessionOf(changed.token)).toMatchObject({ member: { id } });
    expect(await signIn(door, { email: 'ana@clinic.example', password }, clinicsNetwork)).toEqual({ kind: 'refused' });

    expect(await changeRole(door, 'shell', id, 'viewer')).toEqual({ kind: 'changed' });
    expect(await sessionOf(changed.token)).toBeUndefined();
    const again = await signIn(door, { email: 'ana@clinic.example', password: 'nine loud herons sing' }, clinicsNetwork);
    if (again.kind !== 'signedIn') throw new Error('not in');
    expect(await sessionOf(again.token)).toMatchObject({ member: { role: 'viewer' } });
    expect(await disable(door, 'shell', id)).toEqual({ kind: 'changed' });
    expect(await sessionOf(again.token)).toBeUndefined();
    expect(await signIn(door, { email: 'ana@clinic.example', password: 'nine loud herons sing' }, clinicsNetwork)).toEqual({ kind: 'refused' });
    expect(await enable(door, 'shell', id)).toEqual({ kind: 'changed' });
    expect(await signIn(door, { email: 'ana@clinic.example', password: 'nine loud herons sing' }, clinicsNetwork)).toMatchObject({
      kind: 'signedIn',
    });
  });

  test('a member signs out everywhere else, and stays here', async () => {
    const { door, employ, comeIn, sessionOf } = await open();
    await employ('ana');
    const [here, there] = [await comeIn('ana'), await comeIn('ana', elsewhere)];
    await endOtherSessions(door, here.session);
    expect([await sessionOf(here.token), await sessionOf(there.token)]).toEqual([expect.anything(), undefined]);
  });

  test('a proof is fresh for five minutes, and is given anew by the password', async () => {
    const { door, employ, comeIn, sessionOf, clock } = await open();
    await employ('ana');
    const { token, session } = await comeIn('ana');
    expect(session.isFresh).toBe(true);
    clock.pass(5 * minute);
    const stale = await sessionOf(token);
    if (!stale) throw new Error('The session is not there');
    expect(stale.isFresh).toBe(false);
    expect(await prove(door, stale, 'not this one at all', clinicsNetwork)).toEqual({ kind: 'refused' });
    expect(await sessionOf(token)).toMatchObject({ isFresh: false });
    expect(await prove(door, stale, password, clinicsNetwork)).toEqual({ kind: 'proved' });
    expect(await sessionOf(token)).toMatchObject({ isFresh: true });
  });

  test('A14: a code from the phone is good once, and so is a recovery code', async () => {
    const { door, employ, comeIn, clock } = await open();
    const member = await employ('ana');
    await beginCodes(door, member.id);
    expect((await pendingSecret(door, member, 'PMC Heal'))?.address).toMatch(
      /^otpauth:\/\/totp\/PMC%20Heal:ana%40clinic\.example\?secret=[A-Z2-7]{32}&issuer=/,
    );
    const { secret } = (await findSecret(door.database.query, member.id, door.ring)) ?? { secret: Buffer.alloc(0) };
    const codeNow = () => codeOf(secret, stepAt(clock.now()));
    // Until the phone is proved, nobody is asked for a code.
    await comeIn('ana');
    expect(await confirmCodes(door, member.id, '000000')).toBeUndefined();
    const recovery = await confirmCodes(door, member.id, codeNow());
    expect(recovery).toHaveLength(10);
    expect(await pendingSecret(door, member, 'PMC Heal')).toBeUndefined();

    const half = async () => {
      const outcome = await signIn(door, { email: member.email, password }, clinicsNetwork);
      if (outcome.kind !== 'codeNeeded') throw new Error(outcome.kind);
      return outcome.token;
    };
    const token = await half();
    expect(await findSession(door.database, token, 'full', clock.now(), door.limits)).toBeUndefined();
    // The code that turned codes on was used by that.
    expect(await giveCode(door, token, codeNow(), clinicsNetwork)).toEqual({ kind: 'refused' });
    clock.pass(30 * second);
    const code = codeNow();
    expect(await giveCode(door, token, `${code.slice(0, 3)} ${code.slice(3)}`, clinicsNetwork)).toMatchObject({ kind: 'signedIn' });
    expect(await giveCode(door, token, code, clinicsNetwork)).toEqual({ kind: 'stale' });
    expect(await giveCode(door, await half(), code, clinicsNetwork)).toEqual({ kind: 'refused' });

    const [paper = ''] = recovery ?? [];
    expect(await giveCode(door, await half(), paper.toLowerCase(), clinicsNetwork)).toMatchObject({ kind: 'signedIn' });
    expect(await giveCode(door, await half(), paper, clinicsNetwork)).toEqual({ kind: 'refused' });
    expect(await codesOf(door, member.id)).toEqual({ isOn: true, recoveryCodeCount: 9 });
    const late = await half();
    clock.pass(5 * minute);
    expect(await giveCode(door, late, codeNow(), clinicsNetwork)).toEqual({ kind: 'stale' });
  });

  test('whoever has the password and guesses at the code waits longer and longer', async () => {
    const { door, employ, clock } = await open();
    const { id } = await employ('ana');
    await beginCodes(door, id);
    const { secret } = (await findSecret(door.database.query, id, door.ring)) ?? { secret: Buffer.alloc(0) };
    await confirmCodes(door, id, codeOf(secret, stepAt(clock.now())));
    const kinds: string[] = [];
    for (let guess = 0; guess < 8; guess += 1) {
      const outcome = await signIn(door, { email: 'ana@clinic.example', password }, { client: `198.51.100.${guess}`, mark: undefined });
      if (outcome.kind !== 'codeNeeded') throw new Error(outcome.kind);
      kinds.push((await giveCode(door, outcome.token, '123456', { client: `198.51.100.${guess}`, mark: undefined })).kind);
    }
    expect(kinds).toEqual([...Array(5).fill('refused'), ...Array(3).fill('delayed')]);
  });

  test('A15: nobody comes in before a password was set by a link, which is good for two days and for once', async () => {
    const { door, database, clock } = await open();
    const joined = await join(door, 'shell', { email: 'new@clinic.example', role: 'viewer' });
    if (joined.kind !== 'added') throw new Error(joined.kind);
    for (const guess of ['', 'password', 'undefined', 'null']) {
      expect(await signIn(door, { email: 'new@clinic.example', password: guess }, clinicsNetwork)).toEqual({ kind: 'refused' });
    }
    const replaced = await makeLink(door, 'shell', joined.member.id);
    const token = await makeLink(door, 'shell', joined.member.id);
    const fields = { name: 'Newt', password };
    expect(await setUp(door, replaced, fields)).toEqual({ kind: 'stale' });
    expect(await findLinkOwner(database, token, clock.now())).toMatchObject({ email: 'new@clinic.example' });
    expect(await setUp(door, token, { name: '', password: 'short' })).toMatchObject({
      kind: 'rejected',
      faults: [{ field: 'name' }, { field: 'password' }],
    });
    const twice = await Promise.all([setUp(door, token, fields), setUp(door, token, fields)]);
    expect(twice.map(({ kind }) => kind).sort()).toEqual(['done', 'stale']);
    expect(await signIn(door, { email: 'new@clinic.example', password }, clinicsNetwork)).toMatchObject({ kind: 'signedIn' });
    const late = await makeLink(door, 'shell', joined.member.id);
    clock.pass(48 * hour);
    expect(await setUp(door, late, fields)).toEqual({ kind: 'stale' });
  });

  test('in a flood of sign-ins, whoever sets a password is asked to wait, and the link stays good', async () => {
    const { door, employ } = await open();
    const { id } = await employ('ana');
    const token = await makeLink(door, 'shell', id);
    const flood = Promise.allSettled(Array.from({ length: 40 }, () => hashPassword('a flood of strangers')));
    expect(await setUp(door, token, { name: 'Ana', password })).toEqual({ kind: 'busy' });
    await flood;
    expect(await setUp(door, token, { name: 'Ana', password })).toEqual({ kind: 'done' });
  });

  test('a link starts the account anew: sessions, codes and recovery codes are gone', async () => {
    const { door, employ, comeIn, sessionOf, clock } = await open();
    const { id } = await employ('ana');
    const { token } = await comeIn('ana');
    await beginCodes(door, id);
    const { secret } = (await findSecret(door.database.query, id, door.ring)) ?? { secret: Buffer.alloc(0) };
    await confirmCodes(door, id, codeOf(secret, stepAt(clock.now())));
    expect(await setUp(door, await makeLink(door, 'shell', id), { name: 'Ana', password: 'nine loud herons sing' })).toEqual({ kind: 'done' });
    expect(await sessionOf(token)).toBeUndefined();
    expect(await codesOf(door, id)).toEqual({ isOn: false, recoveryCodeCount: 0 });
  });

  test('a link of somebody who was disabled meanwhile is of no use, also after they are enabled', async () => {
    const { door, employ, database, clock } = await open();
    const { id } = await employ('ana');
    const token = await makeLink(door, 'shell', id);
    await disable(door, 'shell', id);
    expect(await findLinkOwner(database, token, clock.now())).toBeUndefined();
    await enable(door, 'shell', id);
    expect(await setUp(door, token, { name: 'Ana', password })).toEqual({ kind: 'stale' });
  });

  test('two managers who take each other’s role away at once leave one', async () => {
    const { door, employ, database } = await open();
    const [ana, zoe] = [await employ('ana', 'manager'), await employ('zoe', 'manager')];
    const changes = await Promise.all([
      changeRole(door, { member: ana.id }, zoe.id, 'viewer'),
      disable(door, { member: zoe.id }, ana.id),
      changeRole(door, { member: zoe.id }, ana.id, 'handler'),
    ]);
    expect(changes.filter(({ kind }) => kind === 'changed')).not.toHaveLength(3);
    const managers = (await listMembers(database.query)).filter(({ role, isDisabled }) => role === 'manager' && !isDisabled);
    expect(managers).toHaveLength(1);
    expect(await disable(door, 'shell', managers[0]?.id ?? '')).toEqual({ kind: 'lastManager' });
  });

  test('twenty who add the same address at once add one member', async () => {
    const { door, database } = await open();
    const all = Array.from({ length: 20 }, () => join(door, 'shell', { email: 'ana@clinic.example', role: 'viewer' }));
    expect((await Promise.all(all)).filter(({ kind }) => kind === 'added')).toHaveLength(1);
    expect(await listMembers(database.query)).toHaveLength(1);
    expect((await listEntries(database, { limit: 9 })).filter(({ action }) => action === 'member-added')).toHaveLength(1);
  });

  test('A17: coming in, failing, waiting and leaving are in the audit, with who, when and about whom, and no word of anybody', async () => {
    const { door, employ, comeIn, database } = await open();
    const { id } = await employ('ana');
    await comeIn('ana');
    await signIn(door, { ...wrong, password: 'Canary Xylophon' }, elsewhere);
    await signIn(door, { email: 'canary-quetzal@clinic.example', password: 'Canary Xylophon' }, elsewhere);
    const entries = await listEntries(database, { limit: 20 });
    expect(entries.map(({ actor, action, subject, detail }) => [actor, action, subject, detail])).toEqual([
      ['stranger', 'sign-in-failed', '', ''],
      ['stranger', 'sign-in-failed', `member:${id}`, ''],
      [`member:${id}`, 'signed-in', '', 'by:password'],
      ['shell', 'password-changed', `member:${id}`, ''],
      ['shell', 'member-added', `member:${id}`, 'handler'],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/canary|quetzal|xylophon/i);
  });
}
