// What a reader sees at the address of an article that was taken down for good: that it is no mistake of theirs, why, and where to read on.
import type { ReactNode } from 'react';
import { Day } from '@/components/site/day/day';
import { PageHead } from '@/components/site/page-head/page-head';
import { Said } from '@/components/site/said/said';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import type { RetiredAddress } from '@/lib/content/retired';
import type { Edition } from '@/lib/site/languages/edition';

export interface GoneViewProps {
  address: RetiredAddress;
  /** The article to read in its place, when readers can open it. */
  instead: string | undefined;
  site: Edition;
}

export function GoneView({ address: { retiredOn, reason }, instead, site }: GoneViewProps) {
  const words = site.words.trouble.gone;
  return (
    <>
      <PageHead title={words.title}>
        <p>
          <Said parts={words.text<ReactNode>(<Day value={retiredOn} calendar={site} />)} />
          {reason}
        </p>
        <p>{words.copy}</p>
        {instead && (
          <p>
            <a href={site.addresses.article(instead)}>{words.instead}</a>
          </p>
        )}
      </PageHead>
      <WaysOn site={site} />
    </>
  );
}
