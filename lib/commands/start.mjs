// npm start: on a fresh clone it installs, builds, migrates and serves; later it skips whatever is already done.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { buildFingerprint, fingerprintFile, loadDotEnv, needNode, needPackages, say, stop } from './bootstrap.mjs';
import { build } from './build.mjs';

needNode();
loadDotEnv();
// Asked first, so that nobody waits for a build only to hear that the port is taken.
await needPort(Number(process.env.PORT || 3000), process.env.HOST || '0.0.0.0');
needPackages();
await needSettings();
if (!existsSync(fingerprintFile) || readFileSync(fingerprintFile, 'utf8') !== buildFingerprint()) build();
else say('Nothing has changed since the last build.');
await import('./serve.mjs');

/** A malformed setting is said before the build, which would build it in. */
async function needSettings() {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { EnvFault, readEnv } = await import('../platform/env.ts');
  try {
    readEnv();
  } catch (error) {
    if (!(error instanceof EnvFault)) throw error;
    stop(error.message);
  } finally {
    await unregister();
  }
}

function needPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE')
        stop(`Port ${port} is taken by another program. End that program, or choose another port: PORT=${port + 1} npm start`);
      resolve(undefined);
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}
