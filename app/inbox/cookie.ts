// The cookie of a session: a token and nothing else. Over https it is bound to this one host and never sent in clear (`__Host-`).
// It ends with the browser; when the session ends is the database's business.
import { cookies } from 'next/headers';
import { isOverHttps } from '@/lib/wiring/staffing';

const nameOf = () => (isOverHttps() ? '__Host-inbox' : 'inbox');

export async function readCookie(): Promise<string | undefined> {
  return (await cookies()).get(nameOf())?.value;
}

/** Lax, not Strict: a member who follows the link of a notice in their webmail should find themselves signed in. Posts are judged by the gate. */
export async function writeCookie(token: string) {
  (await cookies()).set(nameOf(), token, { httpOnly: true, secure: isOverHttps(), sameSite: 'lax', path: '/' });
}

export async function dropCookie() {
  (await cookies()).set(nameOf(), '', { httpOnly: true, secure: isOverHttps(), sameSite: 'lax', path: '/', maxAge: 0 });
}
