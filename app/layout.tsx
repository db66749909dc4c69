// The frame of every page. Reading pages ship no script of ours, so everything here works without one.
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '@/components/site/footer/footer';
import { Header } from '@/components/site/header/header';
import { SkipLink } from '@/components/site/skip-link/skip-link';
import { UrgentHelp } from '@/components/site/urgent-help/urgent-help';
import { siteMetadata } from '@/lib/publishing/metadata';
import { lookStyle } from '@/lib/site/look';
import { getSite } from '@/lib/site/site';
import './globals.css';

export function generateMetadata(): Metadata {
  return siteMetadata(getSite());
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  // The urgent-help line at the top of the page, in light and in dark, without its hue: browsers paint their own bar with it.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#1c3a36' },
    { media: '(prefers-color-scheme: dark)', color: '#1a302d' },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  const site = getSite();
  return (
    <html lang={site.locale}>
      <head>
        <style>{lookStyle(site)}</style>
      </head>
      <body>
        <SkipLink />
        <UrgentHelp urgentHelp={site.urgentHelp} />
        <Header name={site.clinic.name} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  );
}
