// The gate of the inbox. Every page, route and action below this folder asks it first, itself: a layout is not a guard, and an action can be
// called without its page. Whatever changes something is also refused when it comes from another site.
import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { inboxAddresses, nextInInbox } from '@/lib/site/inbox-addresses';
import type { Role } from '@/lib/staff/member';
import { currentExchange, getDesk } from '@/lib/wiring';
import { isAtLeast, isOurPost, type Session } from '@/lib/wiring/staffing';
import { readCookie } from './cookie';

/** The session of a member with at least this role. Anybody else is sent to sign in, or refused with 403. */
export async function requireMember(least: Role = 'viewer'): Promise<Session> {
  await requireOwnPost();
  const session = await getDesk().staff.findSession(await readCookie());
  if (!session) redirect(inboxAddresses.signIn(wantedPath()));
  if (!isAtLeast(session.member.role, least)) {
    await getDesk().staff.audit({ by: { member: session.member.id }, action: 'not-allowed', detail: `needs:${least}` });
    await refuse();
  }
  return session;
}

/** The same for what cannot be taken back: the member has to have proved within the last minutes that it is them at the keyboard. */
export async function requireFreshMember(least: Role): Promise<Session> {
  const session = await requireMember(least);
  if (!session.isFresh) redirect(inboxAddresses.confirm(wantedPath(), await isPost()));
  return session;
}

/** Refuses a post that another site sent with the member's cookie. Pages that are only looked at pass. */
export async function requireOwnPost(): Promise<void> {
  const given = await headers();
  const post = { origin: given.get('origin'), host: given.get('host'), fetchSite: given.get('sec-fetch-site') };
  if ((await isPost()) && !isOurPost(post)) await refuse();
}

/** 403, for a page as for a form. The server in front puts its own page in the place of Next's, in which there is no word without script. */
async function refuse(): Promise<never> {
  currentExchange().isRefused = true;
  forbidden();
}

/** Without one of these headers there is no form in a request, so nothing that Next would take for an action. */
async function isPost(): Promise<boolean> {
  const given = await headers();
  return given.has('content-type') || given.has('next-action');
}

/** Where the member wanted to go; an action's own path is that of the page it was sent from. */
function wantedPath(): string {
  return nextInInbox(
    currentExchange()
      .path?.replace(/([?&])_rsc=[^&]*&?/, '$1')
      .replace(/[?&]$/, ''),
  );
}
