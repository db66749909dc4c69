// Asks a member who is signed in for the password once more, before what cannot be taken back, and leads on to it.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { PasskeyForm } from '@/components/inbox/passkey/passkey-form';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses, nextInInbox } from '@/lib/site/inbox-addresses';
import { getDesk } from '@/lib/wiring';
import { freshForMinutes } from '@/lib/wiring/staffing';
import { partyHere } from '../../answers';
import { requireMember } from '../../gate';
import { askToConfirm, confirm, confirmByPasskey } from './actions';

export const metadata: Metadata = { title: 'Confirm that it is you' };

interface ConfirmPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  const session = await requireMember();
  const { next, again } = await searchParams;
  const hidden = { next: nextInInbox(next) };
  const hasPasskey = (await partyHere()) && (await getDesk().staff.listPasskeys(session)).length > 0;
  return (
    <>
      <PageHead
        title="Confirm that it is you"
        lead={`What comes next cannot be taken back, or changes who may come in. You are asked again after ${freshForMinutes} minutes.`}
      >
        {again && <p>Nothing was changed yet. You come back to the page where you were: press the button there once more.</p>}
      </PageHead>
      <ShortForm
        action={confirm}
        fields={[{ name: 'password', label: `Password of ${session.member.email}`, type: 'password', autoComplete: 'current-password' }]}
        hidden={hidden}
        username={session.member.email}
        send="Go on"
      />
      {hasPasskey && <PasskeyForm kind="use" begin={askToConfirm} action={confirmByPasskey} hidden={hidden} send="Confirm with a passkey" />}
      <p>
        <a href={inboxAddresses.list()}>Back to the inquiries</a>
      </p>
    </>
  );
}
