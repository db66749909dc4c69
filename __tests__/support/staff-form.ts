// The forms of the inbox, posted as a browser without script posts them, with whatever cookie and headers a test wants.
import { password } from './staff';

export interface Answer {
  status: number;
  text: string;
  location: string | null;
  cookies: string[];
  headers: Headers;
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, text: await response.text(), location: headers.get('location'), cookies: headers.getSetCookie(), headers };
}

export async function look(site: string, path: string, cookie = '', headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(await fetch(`${site}${path}`, { headers: { ...headers, ...(cookie ? { cookie } : {}) }, redirect: 'manual' }));
}

/** What of a page is on the screen of somebody without script: its scripts hold words too, which nobody sees. */
export function seenIn(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/g, '');
}

/** The hidden fields of the form with this label, as they are on a page. */
export function fieldsOf(html: string, label: string): [string, string][] {
  const form =
    html.split('<form').find((part) => part.includes(`aria-label="${label}"`)) ?? html.split('<form').find((part) => part.includes(`>${label}<`));
  if (!form) throw new Error(`There is no form ${label} on this page:\n${html.replace(/<script[\s\S]*?<\/script>/g, '').slice(0, 3000)}`);
  const inputs = form.split('</form>')[0]?.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]);
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

export interface Post {
  path: string;
  /** What the form's page gave, and what a person typed into it. */
  fields: readonly (readonly [string, string])[];
  cookie?: string;
  headers?: Record<string, string>;
}

export async function post(site: string, { path, fields, cookie = '', headers = {} }: Post): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const sent = { ...headers, ...(cookie ? { cookie } : {}) };
  return answerOf(await fetch(`${site}${path}`, { method: 'POST', body, headers: sent, redirect: 'manual' }));
}

/** Signs in, and gives the cookies as a browser would send them back. */
export async function cookieOf(site: string, email: string, headers: Record<string, string> = {}): Promise<string> {
  const { text } = await look(site, '/inbox/sign-in');
  const fields = [...fieldsOf(text, 'Sign in'), ['email', email], ['password', password]] as const;
  const { cookies, status, text: said } = await post(site, { path: '/inbox/sign-in', fields, headers });
  if (status !== 303) throw new Error(`${email} did not come in (${status}): ${said.slice(0, 2000)}`);
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}
