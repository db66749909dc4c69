// What an operator reads when the server starts, or cannot.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { forget, serveSite } from '../support/site-server';

jest.setTimeout(60_000);

const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['lib/commands/start.mjs'], { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', ...env } });

test('a port that is taken is named, with the setting that changes it', async () => {
  const other = createServer().listen(0, '0.0.0.0');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { status, stderr } = start({ PORT: String(port) });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(`Port ${port} is taken by another program. End that program, or choose another port: PORT=${port + 1} npm start`);
  await new Promise((resolve) => other.close(resolve));
});

test('every fault of the settings is said at once, and no secret is', () => {
  const { status, stderr } = start({ PORT: '0', SITE_URL: 'clinic.example', LOG_LEVEL: 'loud' });
  expect(status).toBe(1);
  expect(stderr).toContain('The environment has 2 faults:');
  expect(stderr).toContain('SITE_URL is "clinic.example", expected an address that starts with http:// or https://');
  expect(stderr).toContain('LOG_LEVEL is "loud", expected one of: debug, info, warn, error');
});

test('a server that runs says where everything is, and which facts are still examples', async () => {
  const site = await serveSite();
  expect(site.output()).toMatch(/The site is at http:\/\/localhost:\d+/);
  expect(site.output()).toContain('npm run inquiries:list');
  expect(site.output()).toContain('Still examples in content/site.yml: clinic.address, clinic.phone');
  await site.stop();
  forget(site);
});

test('a second start builds nothing and is ready', async () => {
  const child: ChildProcess = spawn(process.execPath, ['lib/commands/start.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1' },
  });
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text) => {
      said += text;
      if (said.includes('The site is at')) resolve();
    });
  });
  expect(said).toContain('Nothing has changed since the last build.');
  expect(said).not.toContain('Building');
  child.kill();
  await new Promise((resolve) => child.once('exit', resolve));
});
