// One published article for other front ends.
import { preflight } from '@/lib/publishing/answers/answer';
import { answerArticle } from '@/lib/publishing/api/articles';
import { spokenIn } from '@/lib/publishing/api/language';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: RouteContext<'/api/articles/[slug]'>) {
  const { site, library } = spokenIn(request);
  return answerArticle(request, (await params).slug, library, site);
}

export const OPTIONS = preflight;
