// Takes the answer to "Was this page helpful?". A plain form posts it, so it works without a script.
import { answerHelpful } from '@/lib/wiring/helpful/answering';

export const dynamic = 'force-dynamic';

export function POST(request: Request) {
  return answerHelpful(request);
}
