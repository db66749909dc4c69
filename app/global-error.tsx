'use client';
// What a visitor sees when even the frame breaks. It knows nothing of the site's settings, so it must say on its own what helps.
import { PageHead } from '@/components/site/page-head/page-head';
import { Words } from '@/components/site/words/words';
import { wordsWhenBroken } from '@/lib/words/broken';
import './globals.css';

export default function GlobalError({ reset }: { reset: () => void }) {
  const { language, words, home } = wordsWhenBroken(typeof location === 'undefined' ? '/' : location.pathname);
  const { call, danger } = words.urgent;
  return (
    <html lang={language}>
      <body>
        <title>{words.title}</title>
        <main>
          <PageHead title={words.title} lead={`${words.lead} ${words.treatAsNotSent}`} />
          <Words>
            <p>
              <button type="button" onClick={reset}>
                {words.again}
              </button>
            </p>
            <p>
              <a href={home}>{words.home}</a>
            </p>
            <p>
              {words.urgent.lead} <a href="tel:988">{call}</a>. <a href="tel:911">{danger}</a>.
            </p>
          </Words>
        </main>
      </body>
    </html>
  );
}
