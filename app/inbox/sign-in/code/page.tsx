// The question after the password, for members who have codes from their phone turned on.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses, nextInInbox } from '@/lib/site/inbox-addresses';
import { giveCode } from '../actions';

export const metadata: Metadata = { title: 'Enter your code' };

interface CodePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CodePage({ searchParams }: CodePageProps) {
  const { next } = await searchParams;
  return (
    <>
      <PageHead title="Enter your code" lead="Your password is right. Now open the app on your phone that shows codes." />
      <ShortForm
        action={giveCode}
        fields={[
          {
            name: 'code',
            label: 'Code of 6 digits',
            hint: 'Without your phone, enter one of your recovery codes instead.',
            autoComplete: 'one-time-code',
            inputMode: 'text',
          },
        ]}
        hidden={{ next: nextInInbox(next) }}
        send="Sign in"
      />
      <p>
        <a href={inboxAddresses.signIn(nextInInbox(next))}>Start again</a>
      </p>
    </>
  );
}
