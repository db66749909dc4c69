// One article as plain markdown, which is asked for as /articles/<slug>.md (a rewrite in next.config.js).
import { library } from '@/lib/content/library';
import { answerMarkdown } from '@/lib/publishing/texts/answer-markdown';
import { getSite } from '@/lib/site/site';

// Not built beforehand: machines ask for few of them, and a file for each article would be in vain.
export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: RouteContext<'/articles/[slug]/markdown'>) {
  return answerMarkdown(request, (await params).slug, library, getSite());
}
