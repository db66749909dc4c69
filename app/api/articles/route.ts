// The published articles for other front ends, page by page.
import { library } from '@/lib/content/library';
import { preflight } from '@/lib/publishing/answers/answer';
import { answerArticleList } from '@/lib/publishing/api/articles';
import { getEdition } from '@/lib/site/edition';

export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  return answerArticleList(request, library, getEdition());
}

export const OPTIONS = preflight;
