'use client';
// What a visitor sees when even the frame breaks. It knows nothing of the site's settings, so it must say on its own what helps.
import { PageHead } from '@/components/site/page-head/page-head';
import { Words } from '@/components/site/words/words';
import './globals.css';

export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown</title>
        <main>
          <PageHead title="This page could not be shown" lead="The fault is on our side. If you were sending us a message, treat it as not sent." />
          <Words>
            <p>
              <button type="button" onClick={reset}>
                Try again
              </button>
            </p>
            <p>
              <a href="/">Go to the home page</a>
            </p>
            <p>
              Thinking about suicide, or worried about someone? In the US, <a href="tel:988">call or text 988</a>. If life is in danger, call your
              emergency number: <a href="tel:911">911</a> in the US.
            </p>
          </Words>
        </main>
      </body>
    </html>
  );
}
