// The file of an export, line by line, so that a clinic with years of inquiries needs no memory for all of them at once.
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import type { Session } from '@/lib/wiring/staffing';
import { fieldsOf } from '../answers';
import { addressIn, queryOf } from '../asked';
import { readTerm } from '../cookie';

const kinds = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/jsonl; charset=utf-8',
} as const;

export async function fileFor(session: Session, format: keyof typeof kinds, request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const { email, ...asked } = fieldsOf(form, ['email', 'view', 'topic', 'article', 'from', 'to', 'overdue', 'search']);
  const address = addressIn(asked);
  // A redirection of ours, because that of the gate would send the form on to the page that asks for the password. It leads back to what was
  // to be exported, so that nobody gets the file of another list.
  if (!session.isFresh) return redirected(inboxAddresses.confirm(email ? inboxAddresses.person() : inboxAddresses.export(address), true));
  const term = address.search ? await getDesk().inbox.openTerm(session, await readTerm()) : undefined;
  const wish = email ? { email } : queryOf(address, getSite().timeZone, term);
  const lines = await getDesk().inbox.exportLines(session, wish, format);
  return new Response(streamOf(lines), {
    headers: {
      'Content-Type': kinds[format],
      'Content-Disposition': `attachment; filename="inquiries.${format === 'csv' ? 'csv' : 'jsonl'}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

export function redirected(to: string): Response {
  return new Response(null, { status: 303, headers: { Location: to, 'Cache-Control': 'private, no-store' } });
}

function streamOf(lines: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
