// The answer to whoever asks for an article as markdown.
import type { Library } from '../../content/library';
import type { Edition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { answer, moved } from '../answers/answer';
import { markdownFile } from './markdown-file';

const type = 'text/markdown; charset=utf-8';

export async function answerMarkdown(request: Request, slug: string, library: Library, site: Edition): Promise<Response> {
  const written = await library.findWritten(slug);
  if (written) {
    // Search engines are led to the page, of which this is a copy.
    const headers = { Link: `<${publicAddress(site.addresses.article(slug))}>; rel="canonical"` };
    return answer(request, { body: await markdownFile(written, library, site), type, headers });
  }
  const present = await library.findAlias(slug);
  if (present) return moved(publicAddress(site.addresses.articleMarkdown(present)));
  return new Response(`${site.words.machines.noArticle}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
