// The search for other front ends.
import { library } from '@/lib/content/library';
import { preflight } from '@/lib/publishing/answers/answer';
import { answerSearch } from '@/lib/publishing/api/search';
import { getEdition } from '@/lib/site/edition';

export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  return answerSearch(request, library, getEdition());
}

export const OPTIONS = preflight;
