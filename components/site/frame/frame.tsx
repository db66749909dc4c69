// What a page is framed by: the head, which knows where else the page is, and the one place for its content. What stands around both, and
// must be there even when a page breaks, is drawn by the layout.
import type { ReactNode } from 'react';
import { Header } from '@/components/site/header/header';
import type { Edition } from '@/lib/site/languages/edition';
import type { Elsewhere } from '@/lib/site/languages/elsewhere';

export interface FrameProps {
  site: Edition;
  /** The page in the other languages of the site. */
  elsewhere?: readonly Elsewhere[];
  children: ReactNode;
}

export function Frame({ site, elsewhere = [], children }: FrameProps) {
  return (
    <>
      <Header site={site} elsewhere={elsewhere} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
