// The search for other front ends.
import { library } from '@/lib/content/library';
import { preflight } from '@/lib/publishing/answers/answer';
import { answerSearch } from '@/lib/publishing/api/search';

export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  return answerSearch(request, library);
}

export const OPTIONS = preflight;
