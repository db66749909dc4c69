'use client';
// What a visitor sees when a page breaks. The urgent-help line and the phone number are still around it.
import { usePathname } from 'next/navigation';
import { PageHead } from '@/components/site/page-head/page-head';
import { Words } from '@/components/site/words/words';
import { wordsWhenBroken } from '@/lib/words/broken';

export default function ErrorPage({ reset }: { reset: () => void }) {
  const { words } = wordsWhenBroken(usePathname());
  return (
    <main id="main" tabIndex={-1}>
      <PageHead title={words.title} lead={words.lead} />
      <Words>
        <p>{words.text}</p>
        <p>
          <button type="button" onClick={reset}>
            {words.again}
          </button>
        </p>
      </Words>
    </main>
  );
}
