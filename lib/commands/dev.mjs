// npm run dev: installs what is missing, then serves while you write.
import { loadDotEnv, needNode, needPackages } from './bootstrap.mjs';
import { needPort } from './port.mjs';
import { needSettings } from './settings.mjs';

needNode();
loadDotEnv();
await needPort('npm run dev');
needPackages();
await needSettings();
process.env.NEXT_TELEMETRY_DISABLED = '1';
const { register } = await import('tsx/esm/api');
register();
await import('./dev.ts');
