// What a reader sees at the address of an article that was taken down for good: that it is no mistake of theirs, why, and where to read on.
import { Day } from '@/components/site/day/day';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import type { RetiredAddress } from '@/lib/content/retired';
import { addresses } from '@/lib/site/addresses';
import type { Calendar } from '@/lib/site/dates';

export interface GoneViewProps {
  address: RetiredAddress;
  /** The article to read in its place, when readers can open it. */
  instead: string | undefined;
  calendar: Calendar;
}

export function GoneView({ address: { retiredOn, reason }, instead, calendar }: GoneViewProps) {
  return (
    <>
      <PageHead title="This article was taken down">
        <p>
          We took it down on <Day value={retiredOn} calendar={calendar} />, and it will not come back. {reason}
        </p>
        <p>If you have a copy of it, please do not rely on it any more.</p>
        {instead && (
          <p>
            <a href={addresses.article(instead)}>Read the article that takes its place</a>
          </p>
        )}
      </PageHead>
      <WaysOn />
    </>
  );
}
