// npm run serve: serves what was built. No install, no build.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadDotEnv, needNode, root, serverFile, stop } from './bootstrap.mjs';

needNode();
loadDotEnv();
if (!existsSync(serverFile)) stop('There is no build yet. Run `npm start`, which makes one, or `npm run build`.');
// Next decides by NODE_ENV how it behaves, and reads it while it loads.
process.env.NODE_ENV = 'production';
// A container lacks what reads next.config.js. Next is given what the build made of it, as the server that it writes for such builds does (16.4.6).
const { config } = JSON.parse(readFileSync(join(root, '.next', 'required-server-files.json'), 'utf8'));
if (config.output === 'standalone') process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
// Drawn pages are kept by our own server, in front of Next.
process.env.NEXT_CACHE_HANDLER_PATH = join(root, 'lib', 'serving', 'pages', 'keeps-nothing.mjs');
const { serve } = await import(pathToFileURL(serverFile).href);
await serve();
