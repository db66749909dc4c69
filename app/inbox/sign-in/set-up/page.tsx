// Where a one-time link leads: the member says their name and sets a password. Looking at it uses nothing up; sending the form does.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getDesk } from '@/lib/wiring';
import { memberLimits } from '@/lib/wiring/staffing';
import { setUp } from '../actions';

export const metadata: Metadata = { title: 'Set your password' };

interface SetUpPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SetUpPage({ searchParams }: SetUpPageProps) {
  const { token } = await searchParams;
  const owner = typeof token === 'string' ? await getDesk().staff.findLinkOwner(token) : undefined;
  if (!owner || typeof token !== 'string')
    return (
      <PageHead
        title="This link is no longer good"
        lead="It was used already, it is too old, or a newer one has taken its place. Ask a manager for a new one."
      >
        <p>
          If you have set your password, <a href={inboxAddresses.signIn()}>sign in</a>.
        </p>
      </PageHead>
    );
  return (
    <>
      <PageHead title="Set your password" lead={`For ${owner.email}. This link works once.`} />
      <ShortForm
        action={setUp}
        fields={[
          { name: 'name', label: 'Your name', hint: 'As your colleagues should see it.', autoComplete: 'name', maxLength: memberLimits.name.most },
          {
            name: 'password',
            label: 'New password',
            hint: `At least ${memberLimits.password.least} characters. Four ordinary words are easy to keep and hard to guess.`,
            type: 'password',
            autoComplete: 'new-password',
          },
        ]}
        hidden={{ token }}
        username={owner.email}
        typed={{ name: owner.isSetUp ? owner.name : '' }}
        send="Set your password"
      />
    </>
  );
}
