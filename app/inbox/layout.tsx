// The frame of the staff's pages. It is no guard: each page asks the gate itself.
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/site/document/document';
import { Frame } from '@/components/site/frame/frame';
import { siteMetadata } from '@/lib/publishing/metadata';
import { getEdition } from '@/lib/site/languages/edition';
import { browserColors } from '../browser-colors';
import '../globals.css';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return { ...siteMetadata(getEdition()), title: { default: 'Inbox', template: '%s · Inbox' }, robots: { index: false, follow: false } };
}

export const viewport: Viewport = browserColors;

export default function InboxLayout({ children }: { children: ReactNode }) {
  const site = getEdition();
  return (
    <Document site={site}>
      <Frame site={site}>{children}</Frame>
    </Document>
  );
}
