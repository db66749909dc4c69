// Where staff come in. There is no sign-up: members are added by a manager, the first one by `npm run staff:add`.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ShortForm } from '@/components/form/short-form/short-form';
import { PasskeyForm } from '@/components/inbox/passkey/passkey-form';
import { PageHead } from '@/components/site/page-head/page-head';
import { nextInInbox } from '@/lib/site/inbox-addresses';
import { getDesk } from '@/lib/wiring';
import { memberLimits } from '@/lib/wiring/staffing';
import { partyHere } from '../answers';
import { readCookie } from '../cookie';
import { askForPasskey, signIn, signInByPasskey } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, set } = await searchParams;
  if (await getDesk().staff.findSession(await readCookie())) redirect(nextInInbox(next));
  const hidden = { next: nextInInbox(next) };
  return (
    <>
      <PageHead title="Sign in to the inbox" lead={set === 'up' ? 'Your password is set. Sign in with it.' : 'For staff of the clinic.'} />
      <ShortForm
        action={signIn}
        fields={[
          { name: 'email', label: 'Email address', type: 'email', inputMode: 'email', autoComplete: 'username', maxLength: memberLimits.email.most },
          { name: 'password', label: 'Password', type: 'password', autoComplete: 'current-password' },
        ]}
        hidden={hidden}
        send="Sign in"
      />
      {(await partyHere()) && <PasskeyForm kind="use" begin={askForPasskey} action={signInByPasskey} hidden={hidden} send="Sign in with a passkey" />}
    </>
  );
}
