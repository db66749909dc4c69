'use server';
// What every page of the inbox offers.
import { redirect } from 'next/navigation';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getDesk } from '@/lib/wiring';
import { dropCookie } from './cookie';
import { requireMember } from './gate';

export async function signOut(): Promise<void> {
  const session = await requireMember();
  await getDesk().staff.signOut(session);
  await dropCookie();
  redirect(inboxAddresses.signIn());
}
