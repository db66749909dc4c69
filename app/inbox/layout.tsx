// The frame of the staff's pages. It is no guard: each page asks the gate itself.
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { StillThere } from '@/components/inbox/still-there/still-there';
import { Document } from '@/components/site/document/document';
import { Frame } from '@/components/site/frame/frame';
import { siteMetadata } from '@/lib/publishing/metadata';
import { getEdition } from '@/lib/site/languages/edition';
import { idleMinutes } from '@/lib/wiring/staffing';
import { browserColors } from '../browser-colors';
import '../globals.css';
import { stay } from './actions';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return { ...siteMetadata(getEdition()), title: { default: 'Inbox', template: '%s · Inbox' }, robots: { index: false, follow: false } };
}

export const viewport: Viewport = browserColors;

export default function InboxLayout({ children }: { children: ReactNode }) {
  const site = getEdition();
  return (
    <Document site={site}>
      <Frame site={site}>
        {children}
        <StillThere idleMinutes={idleMinutes()} stay={stay} />
      </Frame>
    </Document>
  );
}
