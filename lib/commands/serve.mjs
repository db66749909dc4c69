// npm run serve: serves what was built. No install, no build.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadDotEnv, needNode, root, stop } from './bootstrap.mjs';

needNode();
loadDotEnv();
if (!existsSync(join(root, '.next', 'BUILD_ID'))) stop('There is no build yet. Run `npm start`, which makes one, or `npm run build`.');
// Next decides by NODE_ENV how it behaves, and reads it while it loads.
process.env.NODE_ENV = 'production';
const { register } = await import('tsx/esm/api');
register();
const { serve } = await import('./serve.ts');
await serve();
