// What is around every page and stays when one breaks: the language, the look of the clinic, urgent help above, the clinic below.
import type { ReactNode } from 'react';
import { Footer } from '@/components/site/footer/footer';
import { SkipLink } from '@/components/site/skip-link/skip-link';
import { UrgentHelp } from '@/components/site/urgent-help/urgent-help';
import type { Edition } from '@/lib/site/languages/edition';
import { lookStyle } from '@/lib/site/look';

export function Document({ site, children }: { site: Edition; children: ReactNode }) {
  return (
    <html lang={site.locale}>
      {/* biome-ignore lint/style/noHeadElement: the rule is for the Pages Router; a root layout of the App Router has its own head. */}
      <head>
        <style>{lookStyle(site)}</style>
      </head>
      <body>
        <SkipLink site={site} />
        <UrgentHelp site={site} />
        {children}
        <Footer site={site} />
      </body>
    </html>
  );
}
