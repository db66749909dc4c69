'use server';
// What every page of the inbox offers, and looking for something in the list.
import { redirect } from 'next/navigation';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getDesk } from '@/lib/wiring';
import { fieldsOf } from './answers';
import { dropCookie, dropTerm, writeTerm } from './cookie';
import { requireMember } from './gate';

export async function signOut(): Promise<void> {
  const session = await requireMember();
  await getDesk().staff.signOut(session);
  await dropTerm();
  await dropCookie();
  redirect(inboxAddresses.signIn());
}

/** Asking is enough: the gate notes that the session was seen. */
export async function stay(): Promise<void> {
  await requireMember();
}

/** What is looked for goes into a cookie, sealed, because it may be a name: addresses end up in logs and histories. */
export async function search(form: FormData): Promise<void> {
  const session = await requireMember();
  const term = fieldsOf(form, ['term']).term.trim().slice(0, 100);
  if (term === '') redirect(inboxAddresses.list());
  await writeTerm(await getDesk().inbox.sealTerm(session, term));
  redirect(inboxAddresses.list({ view: 'all', search: true }));
}

export async function clearSearch(): Promise<void> {
  await requireMember();
  await dropTerm();
  redirect(inboxAddresses.list());
}
