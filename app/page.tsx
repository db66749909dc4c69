// The home page: who we are, what is new, what it is about, and how we work.
import { ArticleList } from '@/components/article/article-list/article-list';
import { SearchBox } from '@/components/search/search-box/search-box';
import { Directory } from '@/components/site/directory/directory';
import { Hero } from '@/components/site/hero/hero';
import { HomePart } from '@/components/site/home-part/home-part';
import { Promises } from '@/components/site/promises/promises';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { library } from '@/lib/content/library';
import { questionLimits } from '@/lib/content/search/question';
import { homeMetadata } from '@/lib/publishing/metadata';
import { homeGraph } from '@/lib/publishing/structured-data/pages';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

/** Enough to see what this place is about; the list page has the rest. */
const newestCount = 4;

export function generateMetadata() {
  return homeMetadata(getSite());
}

export default async function HomePage() {
  const site = getSite();
  const [articles, topics] = await Promise.all([library.listArticles(), library.listTopics()]);
  return (
    <>
      <StructuredData graph={homeGraph(site)} />
      <Hero clinic={site.clinic}>
        <SearchBox label="What do you want to know?" mostCharacters={questionLimits.characters} />
      </Hero>
      <HomePart title="New to read" more={{ to: addresses.articles(), text: 'All articles' }}>
        <ArticleList articles={articles.slice(0, newestCount)} calendar={site} level={3} />
      </HomePart>
      <HomePart title="Topics" more={{ to: addresses.topics(), text: 'All topics' }}>
        <Directory entries={topics.map(({ slug, title, description }) => ({ to: addresses.topic(slug), title, text: description }))} level={3} />
      </HomePart>
      <HomePart title="How we write" more={{ to: addresses.page('editorial-policy'), text: 'Our editorial policy' }}>
        <Promises />
      </HomePart>
    </>
  );
}
