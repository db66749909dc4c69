// What a language model should know before it reads here.
import { fileForLanguageModels } from '@/lib/publishing/maps/for-language-models';
import { languageParams, opened } from '../opened';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = languageParams;

export async function GET(_request: Request, { params }: RouteContext<'/[language]/llms.txt'>) {
  const { site, library } = await opened(params);
  return new Response(await fileForLanguageModels(library, site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
