// The API described for machines, as OpenAPI 3.1.
import { library } from '@/lib/content/library';
import { preflight } from '@/lib/publishing/answers/answer';
import { answerDescription } from '@/lib/publishing/api/description';
import { getEdition } from '@/lib/site/languages/edition';

export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  return answerDescription(request, library, getEdition());
}

export const OPTIONS = preflight;
