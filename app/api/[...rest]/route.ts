// Every other address below /api: whoever asks is a machine, so it is told in its own form that nothing is here.
import { preflight } from '@/lib/publishing/answers/answer';
import { nowhere } from '@/lib/publishing/api/articles';

export const dynamic = 'force-dynamic';

export const GET = nowhere;
export const OPTIONS = preflight;
