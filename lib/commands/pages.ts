// The last step of a build: makes the drawn pages ready to be served. Run by build.mjs.
import { library } from '../content/library';
import { makeSiteReady } from '../serving/press/make-ready';
import { libraryVersion } from './library-version';

const [contentVersion, drawnAt] = await Promise.all([libraryVersion(), library.compiledAt()]);
const { pageCount, whole } = await makeSiteReady(process.cwd(), { contentVersion, drawnAt });
console.log(`${pageCount} pages are ready.`);
if (whole.length > 0) console.log(`With the framework's scripts, because they need them or because they hold something unknown: ${whole.join(', ')}`);
