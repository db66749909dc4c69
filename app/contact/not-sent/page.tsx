// Where the server leads a visitor whose message it refused for its size or shape, before the form could be read.
import type { Metadata } from 'next';
import { Phone } from '@/components/inquiry/phone/phone';
import { PageHead } from '@/components/site/page-head/page-head';
import { Words } from '@/components/site/words/words';
import { addresses } from '@/lib/site/addresses';
import { getSite, phoneLink } from '@/lib/site/site';

export const metadata: Metadata = { title: 'Your message was not sent', robots: { index: false } };

export default function NotSentPage() {
  const site = getSite();
  const { clinic, urgentHelp } = site;
  return (
    <>
      <PageHead
        title="Your message was not sent"
        lead="We could not take it. It may have been too large, not have reached us in one piece, or come from an older copy of this form."
      />
      <Words>
        <ol>
          <li>Go back with the back button of your browser. What you wrote should still be there.</li>
          <li>Copy your question. Then choose “Contact” at the top of that page, which opens a new form.</li>
          <li>Paste your question there and send it. If it is longer than a page, send a shorter version.</li>
        </ol>
        <p>
          If your text is gone, <a href={addresses.contact()}>start with a new form</a>. If you would rather talk, phone{' '}
          <Phone phone={clinic.phone} phoneLink={phoneLink(site)} />.
        </p>
        <p>
          <strong>{urgentHelp.lead}</strong> {urgentHelp.ways.map(({ text }) => `${text}.`).join(' ')}
        </p>
      </Words>
    </>
  );
}
