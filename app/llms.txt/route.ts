// What a language model should know before it reads here.
import { library } from '@/lib/content/library';
import { fileForLanguageModels } from '@/lib/publishing/maps/for-language-models';
import { getSite } from '@/lib/site/site';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await fileForLanguageModels(library, getSite()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
