// The acknowledgement. It asks the store each time and says "we have it" only when we do.
import type { ReactNode } from 'react';
import { Phone } from '@/components/inquiry/phone/phone';
import { Receipt } from '@/components/inquiry/receipt/receipt';
import { Frame } from '@/components/site/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { Said } from '@/components/site/said/said';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { writeDay } from '@/lib/site/dates';
import { type Edition, phoneOf } from '@/lib/site/languages/edition';
import { currentExchange, getDesk } from '@/lib/wiring';
import { opened } from '../../opened';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[language]/contact/sent'>) {
  const { site } = await opened(params);
  return { title: site.words.inquiry.receipt.pageTitle, robots: { index: false } };
}

export default async function SentPage({ params, searchParams }: PageProps<'/[language]/contact/sent'>) {
  const [{ site }, { reference }] = await Promise.all([opened(params), searchParams]);
  const answer = typeof reference === 'string' ? await findReceipt(reference) : undefined;
  return (
    <Frame
      site={site}
      elsewhere={alsoAt(site, ({ addresses }) => (typeof reference === 'string' ? addresses.contactSent(reference) : addresses.contact()))}
    >
      {contentOf(answer, site)}
    </Frame>
  );
}

function contentOf(found: Awaited<ReturnType<typeof findReceipt>>, site: Edition): ReactNode {
  const words = site.words.inquiry.receipt;
  const phone: ReactNode = <Phone {...phoneOf(site)} />;
  if (found === undefined) {
    Object.assign(currentExchange(), { status: 404 });
    return (
      <>
        <PageHead title={words.unknown} lead={words.unknownLead}>
          <p>
            <Said parts={words.unknownText(phone)} />
          </p>
        </PageHead>
        <WaysOn site={site} />
      </>
    );
  }
  if (found === 'unavailable') {
    Object.assign(currentExchange(), { status: 503, retryAfterSeconds: 60 });
    return (
      <PageHead title={words.unavailable} lead={words.unavailableLead}>
        <p>
          <Said parts={words.unavailableText(phone)} />
        </p>
      </PageHead>
    );
  }
  return (
    <Receipt reference={found.reference} receivedOn={writeDay(found.receivedAt.toISOString(), site)} isSetAside={found.isQuarantined} site={site} />
  );
}

/** A store that cannot be asked is no reason to say that there is nothing in it. */
async function findReceipt(reference: string) {
  try {
    return await getDesk().findReceipt(reference);
  } catch {
    return 'unavailable' as const;
  }
}
