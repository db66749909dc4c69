// One article as plain markdown, which is asked for as /articles/<slug>.md (a rewrite in next.config.js).
import { answerMarkdown } from '@/lib/publishing/texts/answer-markdown';
import { opened } from '../../../opened';

// Not built beforehand: machines ask for few of them, and a file for each article would be in vain.
export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: RouteContext<'/[language]/articles/[slug]/markdown'>) {
  const { site, library, slug } = await opened(params);
  return answerMarkdown(request, slug, library, site);
}
