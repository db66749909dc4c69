// What a reader sees after answering whether a page was helpful, with the way back to it.
import { Thanks } from '@/components/article/thanks/thanks';
import { library } from '@/lib/content/library';
import { hiddenPageMetadata } from '@/lib/publishing/metadata';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamic = 'force-dynamic';

export function generateMetadata() {
  const facts = { title: 'Thank you', description: 'We count such answers by the day, and keep nothing about who gave them.' };
  return hiddenPageMetadata({ ...facts, path: addresses.helpfulThanks() }, getSite());
}

export default async function ThanksPage({ searchParams }: PageProps<'/helpful/thanks'>) {
  const { article: slug, answer } = await searchParams;
  const article = typeof slug === 'string' ? await library.findSummary(slug) : undefined;
  return <Thanks article={article} answer={typeof answer === 'string' ? answer : ''} />;
}
