// What the server shows when a page broke before Next could say anything about it.
import type { Metadata } from 'next';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';

export const metadata: Metadata = { title: 'This page could not be shown', robots: { index: false } };

export default function UnavailablePage() {
  return (
    <>
      <PageHead
        title="This page could not be shown"
        lead="The fault is on our side. Try again in a minute; the phone number is at the foot of this page."
      />
      <WaysOn />
    </>
  );
}
