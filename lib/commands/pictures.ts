// A step of a build, run by build.mjs beside Next: draws the pictures that other sites show of our pages. pages.ts lays them where they are served.
import { join } from 'node:path';
import { listLibraries } from '../content/languages/libraries';
import { fillAlbum } from '../publishing/pictures/album';
import { listCards } from '../publishing/pictures/cards';
import { getEdition } from '../site/languages/edition';

const cards = await Promise.all(listLibraries().map((library) => listCards(library, getEdition(library.language))));
const { drawn, kept } = await fillAlbum(cards.flat(), {
  font: join(process.cwd(), 'lib', 'publishing', 'pictures', 'font'),
  album: join(process.cwd(), '.cache', 'pictures'),
});
console.log(`${drawn + kept} pictures are there, ${drawn} of them new.`);
