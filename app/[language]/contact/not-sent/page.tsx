// Where the server leads a visitor whose message it refused for its size or shape, before the form could be read.
import type { ReactNode } from 'react';
import { Phone } from '@/components/inquiry/phone/phone';
import { Frame } from '@/components/site/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { Said } from '@/components/site/said/said';
import { Words } from '@/components/site/words/words';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { phoneOf } from '@/lib/site/languages/edition';
import { opened } from '../../opened';

export async function generateMetadata({ params }: PageProps<'/[language]/contact/not-sent'>) {
  const { site } = await opened(params);
  return { title: site.words.inquiry.notSent.title, robots: { index: false } };
}

export default async function NotSentPage({ params }: PageProps<'/[language]/contact/not-sent'>) {
  const { site } = await opened(params);
  const words = site.words.inquiry.notSent;
  const newForm: ReactNode = <a href={site.addresses.contact()}>{words.newForm}</a>;
  return (
    <Frame site={site} elsewhere={alsoAt(site, ({ addresses }) => addresses.contact())}>
      <PageHead title={words.title} lead={words.lead} />
      <Words>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <Said parts={words.gone(newForm, <Phone {...phoneOf(site)} />)} />
        </p>
        <p>
          <strong>{site.urgentHelp.lead}</strong> {site.urgentHelp.ways.map(({ text }) => `${text}.`).join(' ')}
        </p>
      </Words>
    </Frame>
  );
}
