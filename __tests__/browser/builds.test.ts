// A second build, of other words in another folder and for a container: it takes the form that somebody has had open since the first (N06, N07), and
// what the last stage of deploy/Dockerfile copies from it is enough to serve and to work with, on a disk that nobody can write to.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { referencesIn } from '../support/books';
import { formFrom, post } from '../support/form';
import { article } from '../support/pages';
import { buildProject, copyOfProject, removeProject } from '../support/project';
import { siteWith } from '../support/site-server';
import { temporaryFolder } from '../support/stores';

jest.setTimeout(500_000);

const manifest = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string() })), encryptionKey: z.string() });
const manifestOf = (folder: string) => manifest.parse(JSON.parse(readFileSync(join(folder, '.next/server/server-reference-manifest.json'), 'utf8')));

// Below a folder that has a lockfile too, as a release often lies.
let folder: string;
beforeAll(() => {
  folder = copyOfProject('.contentlayer', 'package-lock.json');
  edit(join(folder, 'app/contact/actions.ts'), (text) => `${text}\nconst later = 'a further line';\nvoid later;\n`);
  edit(join(folder, 'lib/words/en/inquiry.ts'), (text) => text.replaceAll('Ask us a question', 'Write to us'));
  buildProject(folder, { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: manifestOf('.').encryptionKey, BUILD_FOR: 'container' });
});
afterAll(() => removeProject(folder));

function edit(file: string, change: (text: string) => string) {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

test('N06, N07: two builds with one key give the form one address, and the second takes a form that the first handed out', async () => {
  const { node } = manifestOf('.');
  expect(Object.keys(manifestOf(folder).node)).toEqual(Object.keys(node));
  expect(Object.values(node).map(({ exportedName }) => exportedName)).toContain('sendInquiry');

  const before = await siteWith();
  const form = await formFrom(before.address);
  await before.stop();
  const after = await siteWith({ dataFolder: before.dataFolder, cwd: folder });
  expect(await (await fetch(`${after.address}/contact`)).text()).toContain('Write to us');
  const { reference } = await post(after.address, form);
  expect(referencesIn(before.dataFolder)).toEqual([reference]);
});

const [, first = '', last = ''] = readFileSync('deploy/Dockerfile', 'utf8').split(/^FROM /m);

/** A folder with what the container holds: the first stage's last step is done to the build, and then copied from it what the last stage copies. */
function containerFrom(built: string): string {
  const step = /^RUN (mv [\s\S]*?[^\\])\n/m.exec(first)?.[1] ?? '';
  const { status, stderr } = spawnSync('sh', ['-ec', step], { cwd: built, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const root = temporaryFolder();
  const copies = [...last.matchAll(/^COPY --from=build (.+) (\S+)$/gm)];
  expect(copies.length).toBeGreaterThan(3);
  for (const [, paths = '', to = ''] of copies)
    for (const path of paths.split(' ').map((each) => each.replace('/site/', ''))) {
      const target = join(root, to === './' ? path : to);
      mkdirSync(join(target, '..'), { recursive: true });
      cpSync(join(built, path), target, { recursive: true, verbatimSymlinks: true });
    }
  return root;
}

function megabytesIn(path: string): number {
  const bytes = readdirSync(path, { recursive: true, withFileTypes: true }).map((entry) =>
    entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0,
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1e6;
}

const canBind = spawnSync('unshare', ['--mount', 'mount', '--bind', '/mnt', '/mnt']).status === 0;

(canBind ? test : test.skip)('what the container holds is enough, on a disk that nobody can write to, and a fifth of the packages', async () => {
  const root = containerFrom(folder);
  expect(megabytesIn(root)).toBeLessThan(160);
  expect(existsSync(join(root, 'node_modules', 'tsx'))).toBe(false);
  const seal = [`mount --bind "${root}" "${root}"`, `mount -o remount,ro,bind "${root}"`, `cd "${root}"`, '! touch x 2>/dev/null', 'exec "$@"'];
  const sealed = ['unshare', '--mount', 'sh', '-c', seal.join(' && '), 'sh'];
  const site = await siteWith({ cwd: root, through: sealed });
  // The last is drawn only now.
  for (const path of [
    '/',
    `/articles/${article.slug}`,
    '/feed.xml',
    '/search?q=sleep',
    '/contact',
    '/inbox/sign-in',
    '/healthz',
    '/readyz',
    '/articles/is-ketamine-addictive/hand-out',
  ])
    expect([path, (await fetch(`${site.address}${path}`)).status]).toEqual([path, 200]);
  const { reference } = await post(site.address, await formFrom(site.address));
  expect(referencesIn(site.dataFolder)).toEqual([reference]);
  expect(site.output()).not.toMatch(/EROFS|read-only|next start/i);

  const command = (...words: string[]) => {
    const [program = '', ...rest] = [...sealed, 'npm', 'run', '-s', ...words];
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DATA_DIR: site.dataFolder, HOME: temporaryFolder() };
    const { status, stdout, stderr } = spawnSync(program, rest, { cwd: root, encoding: 'utf8', env });
    expect([words, status, stderr.replace(/^npm warn.*\n/gm, '')]).toEqual([words, 0, '']);
    return stdout;
  };
  expect(command('staff:add', '--', 'ana@clinic.example')).toContain('/inbox/sign-in/set-up?token=');
  expect(command('inquiries:list')).toContain(reference);
  expect(command('db:check')).toContain('audit               ok');
  const copy = join(site.dataFolder, 'copy.db');
  command('db:backup', '--', copy);
  expect(existsSync(copy)).toBe(true);
  expect(command('mail:deliver')).not.toBe('');
  expect(command('content:preview', article.slug)).toContain(`/preview/${article.slug}?until=`);
});
