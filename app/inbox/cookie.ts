// The cookies of the inbox: a token for the session, and the mark of a browser in which a member has signed in before. Over https both are
// bound to this one host and never sent in clear (`__Host-`). When a session ends is the database's business; its cookie ends with the browser.
import { cookies } from 'next/headers';
import { isOverHttps, markLivesForDays } from '@/lib/wiring/staffing';

const named = (name: string) => (isOverHttps() ? `__Host-${name}` : name);

/** Lax, not Strict: a member who follows the link of a notice in their webmail should find themselves signed in. Posts are judged by the gate. */
const attributes = () => ({ httpOnly: true, secure: isOverHttps(), sameSite: 'lax', path: '/' }) as const;

export async function readCookie(): Promise<string | undefined> {
  return (await cookies()).get(named('inbox'))?.value;
}

export async function writeCookie(token: string) {
  (await cookies()).set(named('inbox'), token, attributes());
}

export async function dropCookie() {
  (await cookies()).set(named('inbox'), '', { ...attributes(), maxAge: 0 });
}

export async function readMark(): Promise<string | undefined> {
  return (await cookies()).get(named('inbox-browser'))?.value;
}

export async function writeMark(mark: string) {
  (await cookies()).set(named('inbox-browser'), mark, { ...attributes(), maxAge: markLivesForDays * 86_400 });
}

/** What the member looks for, sealed (lib/wiring/inbox/term.ts). It ends with the browser's session. */
export async function readTerm(): Promise<string | undefined> {
  return (await cookies()).get(named('inbox-search'))?.value;
}

export async function writeTerm(sealed: string) {
  (await cookies()).set(named('inbox-search'), sealed, attributes());
}

export async function dropTerm() {
  (await cookies()).set(named('inbox-search'), '', { ...attributes(), maxAge: 0 });
}
