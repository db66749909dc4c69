// The acknowledgement. It asks the store each time and says "we have it" only when we do.
import type { Metadata } from 'next';
import { Phone } from '@/components/inquiry/phone/phone';
import { Receipt } from '@/components/inquiry/receipt/receipt';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import { writeDay } from '@/lib/site/dates';
import { getSite, phoneLink } from '@/lib/site/site';
import { currentExchange, getDesk } from '@/lib/wiring';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'Your question', robots: { index: false } };

interface SentPageProps {
  searchParams: Promise<{ reference?: string | string[] }>;
}

export default async function SentPage({ searchParams }: SentPageProps) {
  const site = getSite();
  const phone = <Phone phone={site.clinic.phone} phoneLink={phoneLink(site)} />;
  const { reference } = await searchParams;
  const found = typeof reference === 'string' ? await findReceipt(reference) : undefined;
  if (found === undefined) {
    Object.assign(currentExchange(), { status: 404 });
    return (
      <>
        <PageHead
          title="We do not know this reference"
          lead="We have no question under it. A letter may be missing, or the question may have been erased, as every one is after a time."
        >
          <p>If you have just written to us, treat it as not sent. If you are waiting for an answer, phone {phone}.</p>
        </PageHead>
        <WaysOn />
      </>
    );
  }
  if (found === 'unavailable') {
    Object.assign(currentExchange(), { status: 503, retryAfterSeconds: 60 });
    return (
      <PageHead
        title="We cannot look at our records"
        lead="We cannot tell at the moment whether we have this question. Load this page again in a minute."
      >
        <p>If it cannot wait, phone {phone}.</p>
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
