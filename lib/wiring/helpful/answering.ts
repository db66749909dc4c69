// Hears the form "Was this page helpful?": who may send it, what it may hold, and where the reader is led then.
import type { Library } from '../../content/library';
import { helpfulForm } from '../../feedback/helpfulness';
import { readEnv } from '../../platform/env';
import { currentExchange } from '../../platform/request/exchange';
import { isOwnPost } from '../../platform/request/own-post';
import { readSmallForm } from '../../platform/request/small-form';
import type { Edition } from '../../site/languages/edition';
import { getDesk } from '../../wiring';

/** Two short fields in a browser's wrapping. */
const mostBytes = 2_048;

/** The answer to the form's post: a way to the page that says thank you, or why not. */
export async function answerHelpful(request: Request, { site, library }: { site: Edition; library: Library }): Promise<Response> {
  const header = (name: string) => request.headers.get(name);
  const env = readEnv();
  const isOwn = isOwnPost(
    { origin: header('origin'), host: header('host'), fetchSite: header('sec-fetch-site') },
    env.siteUrlIsSet ? env.SITE_URL : undefined,
  );
  if (!isOwn) return refused(403, 'This form can only be sent from a page of this site.');
  const form = await readSmallForm(request, mostBytes);
  if (form === 'too-large') return refused(413, 'The form is larger than its two fields can be.');
  const given = helpfulForm.safeParse(form && Object.fromEntries(form));
  if (!given.success) return refused(400, 'The form needs `article`, the name of an article, and `answer`, yes or no.');
  const article = await library.findSummary(given.data.article);
  if (!article) return refused(404, 'There is no such article.');
  const outcome = await getDesk().countHelpful(article.slug, given.data.answer, currentExchange().client);
  const location = site.addresses.helpfulThanks(article.slug, outcome === 'counted' ? given.data.answer : outcome);
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
}

/** As JSON, because no reader meets it: browsers send what the page says. */
function refused(status: number, detail: string): Response {
  return Response.json({ status, detail }, { status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } });
}
