// Links to articles that readers do not see yet: signed, for one article, and only good until a moment that the link itself names.
import { isPublicState, stateOf } from '../content/review';
import { readGarden } from '../editorial/garden';
import { type Preview, previewOf } from '../editorial/previewing/preview';
import { systemClock } from '../platform/clock';
import { readEnv } from '../platform/env';
import { openSecret } from '../platform/secrets/secret';
import { isSignatureOf, signatureOf } from '../platform/secrets/signature';
import { absolute, addresses } from '../site/addresses';
import { type Language, pathIn } from '../site/languages/language';
import { firstLanguage, getSite } from '../site/site';

/** How long a link is good for when nobody says otherwise, and at most. */
export const previewDays = { usual: 7, most: 90 };

export interface OpenPreview extends Preview {
  /** When the link ends. */
  until: Date;
  state: ReturnType<typeof stateOf> | undefined;
}

/** The whole address of a preview that is good for so many days. */
export function newPreviewLink(slug: string, days: number, language = firstLanguage()): { link: string; until: Date } {
  const env = readEnv();
  const until = String(Math.floor(systemClock.now().getTime() / 1000) + days * 86_400);
  const secret = openSecret(env.PREVIEW_SECRET, env.DATA_DIR, 'preview', true) ?? '';
  return {
    link: absolute(
      env.SITE_URL,
      pathIn(language, firstLanguage(), addresses.preview(slug, until, signatureOf(secret, wordsOf(slug, until, language)))),
    ),
    until: new Date(Number(until) * 1000),
  };
}

/** What such a link leads to, or undefined when it is not ours, has ended, or its article is gone. Says not which, so that nobody learns what is being written. */
export function findPreview(slug: string, until: unknown, signature: unknown, language = firstLanguage()): OpenPreview | undefined {
  const env = readEnv();
  const secret = openSecret(env.PREVIEW_SECRET, env.DATA_DIR, 'preview', false);
  if (secret === undefined || typeof until !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/.test(until)) return undefined;
  if (!isSignatureOf(signature, secret, wordsOf(slug, until, language))) return undefined;
  const now = systemClock.now();
  const ends = new Date(Number(until) * 1000);
  if (ends <= now) return undefined;
  const garden = readGarden(process.cwd()).languages.find((each) => each.language === language);
  const preview = garden && previewOf(slug, garden);
  return preview && { ...preview, until: ends, state: preview.page && stateOf(preview.page.article, now, getSite().timeZone) };
}

/** Whether readers see the article without such a link. */
export function isSeenByReaders({ state }: OpenPreview): boolean {
  return state !== undefined && isPublicState(state);
}

/** The same words as ever for the first language, so that links which were sent stay good. */
function wordsOf(slug: string, until: string, language: Language): string[] {
  return language === firstLanguage() ? ['preview', slug, until] : ['preview', language, slug, until];
}
