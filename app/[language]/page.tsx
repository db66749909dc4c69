// The home page: who we are, what is new, what it is about, and how we work.
import { ArticleList } from '@/components/article/article-list/article-list';
import { SearchBox } from '@/components/search/search-box/search-box';
import { Directory } from '@/components/site/directory/directory';
import { Frame } from '@/components/site/frame/frame';
import { Hero } from '@/components/site/hero/hero';
import { HomePart } from '@/components/site/home-part/home-part';
import { Promises } from '@/components/site/promises/promises';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { questionLimits } from '@/lib/content/search/question';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { homeMetadata } from '@/lib/publishing/metadata';
import { homeGraph } from '@/lib/publishing/structured-data/pages';
import type { Edition } from '@/lib/site/languages/edition';
import { opened } from './opened';

/** Enough to see what this place is about; the list page has the rest. */
const newestCount = 4;

const elsewhere = (site: Edition) => alsoAt(site, ({ addresses }) => addresses.home());

export async function generateMetadata({ params }: PageProps<'/[language]'>) {
  const { site } = await opened(params);
  return homeMetadata(site, elsewhere(site));
}

export default async function HomePage({ params }: PageProps<'/[language]'>) {
  const { site, library } = await opened(params);
  const { addresses, words } = site;
  const [articles, topics] = await Promise.all([library.listArticles(), library.listTopics()]);
  return (
    <Frame site={site} elsewhere={elsewhere(site)}>
      <StructuredData graph={homeGraph(site)} />
      <Hero site={site}>
        <SearchBox label={words.home.ask} mostCharacters={questionLimits.characters} site={site} />
      </Hero>
      <HomePart title={words.home.newest} more={{ to: addresses.articles(), text: words.home.allArticles }}>
        <ArticleList articles={articles.slice(0, newestCount)} site={site} level={3} />
      </HomePart>
      <HomePart title={words.home.topics} more={{ to: addresses.topics(), text: words.home.allTopics }}>
        <Directory entries={topics.map(({ slug, title, description }) => ({ to: addresses.topic(slug), title, text: description }))} level={3} />
      </HomePart>
      <HomePart title={words.home.howWeWrite} more={{ to: addresses.page('editorial-policy'), text: words.home.policy }}>
        <Promises site={site} />
      </HomePart>
    </Frame>
  );
}
