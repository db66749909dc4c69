// One part of a site map that is too long for one file: /sitemap/1.xml and on.
import { notFound } from 'next/navigation';
import { listAllMapEntries, mapType, siteMapPart } from '@/lib/publishing/maps/site-map';

// Not built beforehand: hardly any site has one, and search engines ask for them a few times a day.
export const dynamic = 'force-dynamic';

export async function GET(_request: Request, { params }: RouteContext<'/sitemap/[part]'>) {
  const number = /^([1-9]\d{0,5})\.xml$/.exec((await params).part)?.[1];
  const part = number && siteMapPart(await listAllMapEntries(), Number(number));
  return new Response(part || notFound(), { headers: { 'Content-Type': mapType } });
}
