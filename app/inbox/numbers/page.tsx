// Numbers of the last weeks. Nothing of anybody is in them.
import type { Metadata } from 'next';
import { BarChart } from '@/components/inbox/chart/bar-chart';
import { Figures } from '@/components/inbox/figures/figures';
import { Frame } from '@/components/inbox/frame/frame';
import { HelpfulTable } from '@/components/inbox/helpful-table/helpful-table';
import { PageHead } from '@/components/site/page-head/page-head';
import { listAllArticles } from '@/lib/content/languages/libraries';
import { writeDay } from '@/lib/site/dates';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { signOut } from '../actions';
import { requireMember } from '../gate';

export const metadata: Metadata = { title: 'Numbers' };

export default async function NumbersPage() {
  const session = await requireMember();
  const site = getSite();
  const numbers = await getDesk().inbox.numbers(session);
  const titles = new Map((await listAllArticles()).map(({ slug, title }) => [slug, title]));
  const articles = numbers.articles.map(({ id, count }) => ({ id, count, label: titles.get(id) ?? id }));
  const helpful = (await getDesk().listHelpfulness(numbers)).map((row) => ({ ...row, title: titles.get(row.article) ?? row.article }));
  const elsewhere = numbers.elsewhereCount > 0 ? [{ id: '', count: numbers.elsewhereCount, label: 'From no article' }] : [];
  return (
    <Frame clinic={site.clinic.name} member={session.member} here="numbers" signOut={signOut}>
      <PageHead
        title="Numbers"
        lead={`The last ${numbers.weekCount} weeks, since ${writeDay(numbers.from, site)}. Without what was set aside as suspect, and without what was erased.`}
      />
      <Figures
        figures={[
          { name: 'Inquiries', value: String(numbers.count) },
          { name: 'Answered', value: String(numbers.answeredCount) },
          { name: 'Median time to the first answer', value: hoursInWords(numbers.medianHoursToAnswer) },
        ]}
      />
      <BarChart
        id="by-week"
        title="By week"
        what="Week of"
        bars={numbers.weeks.map(({ id, count }) => ({ id, count, label: writeDay(id, site) }))}
        empty="No inquiries yet."
      />
      <BarChart
        id="by-topic"
        title="By topic"
        what="Topic"
        bars={numbers.topics.map(({ id, count }) => ({ id, count, label: id }))}
        empty="No inquiries in these weeks."
      />
      <BarChart id="by-article" title="By article" what="Article" bars={[...articles, ...elsewhere]} empty="No inquiries in these weeks." />
      <HelpfulTable rows={helpful} />
    </Frame>
  );
}

/** Exact enough to act on: nobody needs the minutes of two days. */
function hoursInWords(hours: number | undefined): string {
  if (hours === undefined) return 'None yet';
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))} minutes`;
  if (hours < 48) return `${Math.round(hours)} ${Math.round(hours) === 1 ? 'hour' : 'hours'}`;
  return `${Math.round(hours / 24)} days`;
}
