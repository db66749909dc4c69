// Where the server leads a visitor whose message it refused for its size or shape, before the form could be read.
import type { Metadata } from 'next';
import { PageHead } from '@/components/site/page-head/page-head';
import { Words } from '@/components/site/words/words';
import { addresses } from '@/lib/site/addresses';
import { getSite, phoneLink } from '@/lib/site/site';

export const metadata: Metadata = { title: 'Your message was not sent', robots: { index: false } };

export default function NotSentPage() {
  const site = getSite();
  const { clinic, urgentHelp } = site;
  const call = phoneLink(site);
  return (
    <>
      <PageHead
        title="Your message was not sent"
        lead="We could not take it. It may have been too large, not have reached us in one piece, or come from an older copy of this form."
      />
      <Words>
        <p>
          Go back with the back button of your browser: what you wrote should still be there. Copy it,{' '}
          <a href={addresses.contact()}>open the form anew</a>, paste it and send it again. If it is very long, send a shorter version.
        </p>
        <p>Or phone {call ? <a href={call}>{clinic.phone}</a> : `${clinic.phone} (example)`}.</p>
        <p>
          <strong>{urgentHelp.lead}</strong> {urgentHelp.ways.map(({ text }) => `${text}.`).join(' ')}
        </p>
      </Words>
    </>
  );
}
