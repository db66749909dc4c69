// Takes the answer to "Was this page helpful?". A plain form posts it, so it works without a script.
import { answerHelpful } from '@/lib/wiring/helpful/answering';
import { opened } from '../opened';

export const dynamic = 'force-dynamic';

export async function POST(request: Request, { params }: RouteContext<'/[language]/helpful'>) {
  return answerHelpful(request, await opened(params));
}
