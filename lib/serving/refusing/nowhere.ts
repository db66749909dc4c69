// Answers at an address where nothing is: with the page that says so, and with pages that may have been meant.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerWith } from '../pages/answer';
import { compress } from '../press/compress';
import { type NearAddress, withNearAddresses } from './near-addresses';
import { type RefusalPages, textOf } from './refusal-pages';
import { refuse } from './refuse';

/** Says which pages an address may have been meant for. */
export type FindNear = (path: string) => Promise<readonly NearAddress[]>;

/** What a person may have typed or been given. What machines try (/wp-login.php, /.env) is like no page of ours. */
const like = /^\/(?:[\p{L}\p{N}_-]+\/){0,3}[\p{L}\p{N}_-]{3,100}(?:\.html?|\.md)?\/?$/u;

/** Looking for what is near takes some milliseconds, which nobody may order without end. Who comes later in that second gets the plain page. */
const mostInASecond = 10;

export function nowhereAnswerer(findNear: FindNear, now: () => number) {
  let second = 0;
  let looks = 0;
  const mayLook = () => {
    const current = Math.floor(now() / 1_000);
    if (current !== second) [second, looks] = [current, 0];
    return ++looks <= mostInASecond;
  };
  return async (path: string, request: IncomingMessage, response: ServerResponse, pages: RefusalPages) => {
    const near = request.method === 'GET' && like.test(path) && mayLook() ? await findNear(path).catch(() => []) : [];
    if (near.length === 0) return refuse(request, response, { status: 404, reason: 'nowhere' }, pages);
    const html = withNearAddresses(textOf(pages.notFound).toString(), near);
    const bodies = await compress(Buffer.from(html), 'text/html', 4);
    answerWith({ ...pages.notFound, bodies }, request, response, { cacheControl: 'no-store', status: 404 });
  };
}
