// Turning codes on: the phone is told the secret, and the first right code proves that it has it.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { Frame } from '@/components/inbox/frame/frame';
import { PictureCode } from '@/components/inbox/picture-code/picture-code';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { signOut } from '../../actions';
import { requireFreshMember } from '../../gate';
import { confirmCodes } from './actions';

export const metadata: Metadata = { title: 'Codes from your phone' };

export default async function CodesPage() {
  const session = await requireFreshMember('viewer');
  const pending = await getDesk().staff.pendingSecret(session);
  return (
    <Frame clinic={getSite().clinic.name} member={session.member} here="account" signOut={signOut}>
      <PageHead title="Codes from your phone" />
      {/* Always here, also when there is nothing to do any more: the answer to the last form is shown in it, without script too. */}
      <ShortForm
        action={confirmCodes}
        fields={[
          { name: 'code', label: '2. Enter the code of 6 digits that it shows', autoComplete: 'one-time-code', inputMode: 'numeric', maxLength: 7 },
        ]}
        send="Turn codes on"
        isClosed={!pending}
      >
        {pending && (
          <>
            <p>1. Read this picture with an app for codes, such as the password manager of your phone.</p>
            <PictureCode text={pending.address} label="The key below, as a picture for a camera" />
            <p>
              Or type this key into the app: <code>{pending.key.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
          </>
        )}
      </ShortForm>
      <p>
        <a href={inboxAddresses.account()}>Back to your account</a>
      </p>
    </Frame>
  );
}
