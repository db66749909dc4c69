// The same as app/unavailable/not-open, for a form that our own script has sent: Next tells it to draw this.
import type { Metadata } from 'next';
import { NotAllowed } from '@/components/inbox/not-allowed/not-allowed';

export const metadata: Metadata = { title: 'Not allowed' };

export default function NotAllowedPage() {
  return <NotAllowed />;
}
