// A step of a build: makes the pictures that other sites show of our pages. Run by build.mjs, after Next, which empties its folder first.
import { join } from 'node:path';
import { listLibraries } from '../content/languages/libraries';
import { fillAlbum } from '../publishing/pictures/album';
import { listCards } from '../publishing/pictures/cards';
import { getEdition } from '../site/languages/edition';

const cards = await Promise.all(listLibraries().map((library) => listCards(library, getEdition(library.language))));
const { drawn, kept } = await fillAlbum(cards.flat(), {
  font: join(import.meta.dirname, '..', 'publishing', 'pictures', 'font'),
  cache: join(process.cwd(), '.cache', 'pictures'),
  served: join(process.cwd(), '.next', 'static', 'pictures'),
});
console.log(`${drawn + kept} pictures are there, ${drawn} of them new.`);
