// What a member sees at a page of the inbox that their role does not open. Built once: refusing must always work, also without script.
import type { Metadata } from 'next';
import { NotAllowed } from '@/components/inbox/not-allowed/not-allowed';
import { Frame } from '@/components/site/frame/frame';
import { getEdition } from '@/lib/site/languages/edition';

export const metadata: Metadata = { title: 'Not allowed', robots: { index: false } };

export default function NotOpenPage() {
  return (
    <Frame site={getEdition()}>
      <NotAllowed />
    </Frame>
  );
}
