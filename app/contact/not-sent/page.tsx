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
        lead="It was too large, or did not reach us in one piece. Nothing was sent and nothing was stored."
      />
      <Words>
        <p>
          Go back with the back button of your browser. What you wrote should still be there. Make it shorter, take out what is not needed, and send
          it again.
        </p>
        <ul>
          <li>
            Or start with <a href={addresses.contact()}>an empty form</a>.
          </li>
          <li>Or phone {call ? <a href={call}>{clinic.phone}</a> : `${clinic.phone} (example)`}.</li>
        </ul>
        <p>
          <strong>{urgentHelp.lead}</strong> {urgentHelp.ways.map(({ text }) => `${text}.`).join(' ')}
        </p>
      </Words>
    </>
  );
}
