// What a visitor sees at an address where nothing is, with a way on.
import type { Metadata } from 'next';
import { SearchBox } from '@/components/search/search-box/search-box';
import { NearAddresses } from '@/components/site/near-addresses/near-addresses';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import { questionLimits } from '@/lib/content/search/question';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <>
      <PageHead
        title="There is no page at this address"
        lead="The address may be mistyped, or the page may have been taken down because it was out of date."
      >
        <SearchBox label="Search for what it was about" mostCharacters={questionLimits.characters} />
      </PageHead>
      <NearAddresses />
      <WaysOn />
    </>
  );
}
