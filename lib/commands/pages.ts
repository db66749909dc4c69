// The last step of a build: shows the pictures of the pages, opens the addresses of those that it did not draw, and makes those that it drew ready
// to be served. Run by build.mjs after Next, which empties its folder first.
import { join } from 'node:path';
import { madeReadyAt } from '../content/catalogue/compiled-files';
import { library } from '../content/library';
import { showAlbum } from '../publishing/pictures/album';
import { makeSiteReady } from '../serving/press/make-ready';
import { openAddresses } from './addresses';
import { libraryVersion } from './library-version';

const root = process.cwd();
showAlbum(join(root, '.cache', 'pictures'), join(root, '.next', 'static', 'pictures'));
const { all, drawn } = await openAddresses(root);
if (all > drawn) console.log(`${all} pages, of which ${drawn} are drawn and the others when somebody first asks for them.`);
const [contentVersion, drawnAt] = await Promise.all([libraryVersion(), madeReadyAt(library.folder)]);
const { pageCount, whole } = await makeSiteReady(root, { contentVersion, drawnAt });
console.log(`${pageCount} pages are ready.`);
if (whole.length > 0) console.log(`With the framework's scripts, because they need them or because they hold something unknown: ${whole.join(', ')}`);
