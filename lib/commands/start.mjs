// npm start: on a fresh clone it installs, builds, migrates and serves; later it skips whatever is already done.
import { existsSync, readFileSync } from 'node:fs';
import { buildFingerprint, fingerprintFile, loadDotEnv, needNode, needPackages, say } from './bootstrap.mjs';
import { build } from './build.mjs';
import { needPort } from './port.mjs';
import { needSettings } from './settings.mjs';

needNode();
loadDotEnv();
await needPort('npm start');
needPackages();
await needSettings();
if (!existsSync(fingerprintFile) || readFileSync(fingerprintFile, 'utf8') !== buildFingerprint()) await build();
else say('Nothing has changed since the last build.');
await import('./serve.mjs');
