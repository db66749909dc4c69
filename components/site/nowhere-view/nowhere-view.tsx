// The page for an address where nothing is: why that may be, and every way on.
import { SearchBox } from '@/components/search/search-box/search-box';
import { Frame } from '@/components/site/frame/frame';
import { NearAddresses } from '@/components/site/near-addresses/near-addresses';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import type { Edition } from '@/lib/site/languages/edition';
import type { Elsewhere } from '@/lib/site/languages/elsewhere';

export interface NowhereViewProps {
  mostCharacters: number;
  elsewhere?: readonly Elsewhere[];
  site: Edition;
}

export function NowhereView({ mostCharacters, elsewhere, site }: NowhereViewProps) {
  const words = site.words.trouble.nowhere;
  return (
    <Frame site={site} elsewhere={elsewhere}>
      <PageHead title={words.title} lead={words.lead}>
        <SearchBox label={words.search} mostCharacters={mostCharacters} site={site} />
      </PageHead>
      <NearAddresses site={site} />
      <WaysOn site={site} />
    </Frame>
  );
}
