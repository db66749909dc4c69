// One published article for other front ends.
import { library } from '@/lib/content/library';
import { preflight } from '@/lib/publishing/answers/answer';
import { answerArticle } from '@/lib/publishing/api/articles';
import { getEdition } from '@/lib/site/edition';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: RouteContext<'/api/articles/[slug]'>) {
  return answerArticle(request, (await params).slug, library, getEdition());
}

export const OPTIONS = preflight;
