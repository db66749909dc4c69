// The frame of the staff's pages. It is no guard: each page asks the gate itself.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { StillThere } from '@/components/inbox/still-there/still-there';
import { idleMinutes } from '@/lib/wiring/staffing';
import { stay } from './actions';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: { default: 'Inbox', template: '%s · Inbox' }, robots: { index: false, follow: false } };

export default function InboxLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <StillThere idleMinutes={idleMinutes()} stay={stay} />
    </>
  );
}
