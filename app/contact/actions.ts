'use server';
// The door for a visitor's question. The path of this file and the name of its export are part of the form's address in a page
// that somebody has open: moving or renaming either makes those pages unable to send.
import { redirect } from 'next/navigation';
import type { FormState } from '@/components/inquiry/contact-form/contact-form';
import { lastChangedOn } from '@/lib/content/article-dates';
import { getLibrary } from '@/lib/content/languages/libraries';
import { getEdition } from '@/lib/site/languages/edition';
import { listLanguages } from '@/lib/site/site';
import { currentExchange, getDesk } from '@/lib/wiring';

export async function sendInquiry(_previous: FormState, form: FormData): Promise<FormState> {
  // Anybody can call an action with anything; what is not a form is read as an empty one.
  const raw = form instanceof FormData ? form : [];
  const exchange = currentExchange();
  const { site, library } = opened(raw);
  const findArticle = async (slug: string) => {
    const article = await library.findSummary(slug);
    return article && { version: lastChangedOn(article) };
  };
  const outcome = await getDesk().submit(raw, findArticle, exchange.client);
  // Redirected, so that a reload shows the receipt again instead of sending again.
  if (outcome.kind === 'received' || outcome.kind === 'repeated') redirect(site.addresses.contactSent(outcome.reference));
  // Read by the page's title, for whoever has no script.
  Object.assign(exchange, { hasProblem: true });
  if (outcome.kind === 'limited') Object.assign(exchange, { status: 429, retryAfterSeconds: outcome.againInSeconds });
  // Nothing of ours is lost by a second try, so a proxy in front, or a machine that watches, may know that this one failed.
  if (outcome.kind === 'notSaved' || outcome.kind === 'unsure') Object.assign(exchange, { status: 503, retryAfterSeconds: 60 });
  return outcome;
}

/** The site in the language of the form; in the first one when somebody made up another. */
function opened(raw: Iterable<readonly [string, unknown]>) {
  const wanted = [...raw].find(([name]) => name === 'language')?.[1];
  const language = listLanguages().find((each) => each === wanted);
  return { site: getEdition(language), library: getLibrary(language) };
}
