'use client';
// What a visitor sees when a page breaks. The frame with the urgent-help line and the phone number is still around it.
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import { Words } from '@/components/site/words/words';

export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <>
      <PageHead title="This page could not be shown" lead="The fault is on our side." />
      <Words>
        <p>If you were sending us a message, treat it as not sent: try again, or phone us. The number is at the foot of this page.</p>
        <p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </p>
      </Words>
      <WaysOn />
    </>
  );
}
