// The published articles for other front ends, page by page.
import { preflight } from '@/lib/publishing/answers/answer';
import { answerArticleList } from '@/lib/publishing/api/articles';
import { spokenIn } from '@/lib/publishing/api/language';

export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  const { site, library } = spokenIn(request);
  return answerArticleList(request, library, site);
}

export const OPTIONS = preflight;
