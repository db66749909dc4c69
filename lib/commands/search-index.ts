// A step of the build: makes the index that search and "Read next" answer from. After the drafts were taken out, so that their words are
// nowhere in it.
import { compileSearch } from '../content/search/making/compile-search';

const { articles, read } = compileSearch(process.cwd());
console.log(`${articles} articles can be searched: ${read} read, ${articles - read} unchanged`);
