// The search for other front ends.
import { preflight } from '@/lib/publishing/answers/answer';
import { spokenIn } from '@/lib/publishing/api/language';
import { answerSearch } from '@/lib/publishing/api/search';

export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  const { site, library } = spokenIn(request);
  return answerSearch(request, library, site);
}

export const OPTIONS = preflight;
