// What the server shows, with status 410, at the address of an article that was taken down for good. It says nothing of what stood there.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GoneView } from '@/components/article/gone-view/gone-view';
import { library } from '@/lib/content/library';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

export const metadata: Metadata = { title: 'This article was taken down', robots: { index: false } };

export async function generateStaticParams() {
  return (await library.listRetired()).map(({ slug }) => ({ slug }));
}

export default async function GonePage({ params }: PageProps<'/gone/[slug]'>) {
  const { slug } = await params;
  const address = (await library.listRetired()).find((each) => each.slug === slug) ?? notFound();
  const instead = address.instead === undefined ? undefined : await library.findSummary(address.instead);
  return <GoneView address={address} instead={instead?.slug} calendar={getSite()} />;
}
