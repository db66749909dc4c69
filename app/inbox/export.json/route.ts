// The export as JSON lines, for a program.
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { fileFor, redirected } from '../export/file';
import { requireMember } from '../gate';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const session = await requireMember('manager');
  return fileFor(session, 'json', request);
}

/** Whoever comes by an address, after signing in for instance, is led to the form. */
export async function GET(): Promise<Response> {
  await requireMember('manager');
  return redirected(inboxAddresses.export());
}
