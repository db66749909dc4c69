// npm test: installs what the tests need, builds the site when it changed, runs every test. The last line counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFingerprint, fingerprintFile, loadDotEnv, needNode, needPackages, root, say } from './bootstrap.mjs';

needNode();
loadDotEnv();
needPackages({ forTests: true });
const { needBrowser } = await import('./browser.mjs');
const browser = await needBrowser();
const { needPostgres } = await import('./postgres.mjs');
needPostgres();
const { needProxy, needTracer } = await import('./debian.mjs');
needTracer();
needProxy();
if (!existsSync(fingerprintFile) || readFileSync(fingerprintFile, 'utf8') !== buildFingerprint()) {
  const { build } = await import('./build.mjs');
  await build();
}

// The browser's tests run by themselves: on a small machine they would be slowed down by the others.
const runs = [runJest('rooms and views', ['--selectProjects', 'plain', 'views']), runJest('browser', ['--selectProjects', 'browser', '--runInBand'])];
const passed = runs.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
// A file that cannot even be loaded has no failed test of its own, and still failed.
const failed = runs.reduce((sum, { numFailedTests, numRuntimeErrorTestSuites }) => sum + numFailedTests + numRuntimeErrorTestSuites, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 || runs.some(({ success }) => !success) ? 1 : 0;

function runJest(name, words) {
  say(`\nTesting ${name} …`);
  const results = join(root, '.cache', `jest-${words[1]}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const more = process.argv.slice(2);
  const { status } = spawnSync(process.execPath, [jest, ...words, '--json', `--outputFile=${results}`, '--passWithNoTests', ...more], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: browser, NODE_ENV: 'test', NODE_NO_WARNINGS: '1' },
  });
  if (status === null || !existsSync(results)) return { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0, success: false };
  return JSON.parse(readFileSync(results, 'utf8'));
}
