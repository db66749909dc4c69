// A step of the build: makes the index of each language that search and "Read next" answer from. After the drafts were taken out, so that
// their words are nowhere in it.
import { listWorkplaces } from '../content/compile/workplace';
import { compileSearch } from '../content/search/making/compile-search';

for (const place of listWorkplaces(process.cwd())) {
  const { articles, read } = compileSearch(place);
  console.log(`${articles} articles of ${place.content}/ can be searched: ${read} read, ${articles - read} unchanged`);
}
