// The facts that people rely on are the same in the code and in what we wrote about it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handbookParts, renewHandbook } from '@/lib/editorial/handbook';
import { settings } from '@/lib/platform/env';

const readme = readFileSync('README.md', 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** The rows of the table below a heading, cell by cell. */
function tableUnder(text: string, heading: string): string[][] {
  const part = text.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const inCode = (cell = '') => /`([^`]+)`/.exec(cell)?.[1] ?? '';

test('the README names every command, and no other', () => {
  // Commands that belong together may share a row.
  const named = tableUnder(readme, 'Everyday commands').flatMap(([cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, command = '']) => command.replace(/^npm (run )?/, '')),
  );
  expect(named.sort()).toEqual(Object.keys(scripts).sort());
});

test('every way to start the server starts Node with the same settings', () => {
  const settingsOf = (command: string) => command.match(/--max[\w-]+=\d+|--heap[\w-]+=\d+/g);
  expect(settingsOf(scripts.serve ?? '')).toHaveLength(2);
  for (const command of [scripts.start ?? '', ...['deploy/Dockerfile', 'deploy/clinic-blog@.service'].map((file) => readFileSync(file, 'utf8'))])
    expect(settingsOf(command)).toEqual(settingsOf(scripts.serve ?? ''));
});

test('the README and .env.example name every setting, with its default, and no other', () => {
  const rows = tableUnder(readme, 'Run it for real');
  expect(rows.map(([cell]) => inCode(cell))).toEqual(Object.keys(settings));
  const defaults: Record<string, unknown> = { PORT: 3000, HOST: '0.0.0.0', DATA_DIR: '.data', LOG_LEVEL: 'info' };
  for (const [name, value] of rows) {
    const given = defaults[inCode(name)];
    if (given !== undefined) expect(inCode(value)).toBe(String(given));
  }
  const example = readFileSync('.env.example', 'utf8');
  expect([...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name)).toEqual(Object.keys(settings));
  for (const setting of Object.values(settings)) expect(example).toContain(`# ${setting.description}`);
});

test('the defaults in the README are those of the code', async () => {
  const { readEnv } = await import('@/lib/platform/env');
  expect(readEnv({})).toMatchObject({ PORT: 3000, HOST: '0.0.0.0', DATA_DIR: '.data', LOG_LEVEL: 'info' });
});

test('the tables of the handbook are those of the schemas', () => {
  const handbook = readFileSync('content/README.md', 'utf8');
  for (const name of Object.keys(handbookParts())) expect(handbook).toContain(`<!-- ${name} -->`);
  // Run `npm run content:handbook` when this fails.
  expect(handbook).toBe(renewHandbook(handbook));
});

test('every path that the documents name is there', () => {
  const documents = [
    'README.md',
    'SECURITY.md',
    'docs/architecture.md',
    'docs/deploy.md',
    ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
  ];
  const named = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/`((?:app|components|content|lib|docs|deploy|__tests__)\/[\w./@[\]-]*)`/g)].map(
      ([, path = '']) => `${document}: ${path}`,
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((line) => !existsSync(line.split(': ')[1] ?? '')).filter((line) => !later.test(line))).toEqual([]);
});

/** Places that a law already speaks of, though nothing stands there yet; and names with a variable part. */
const later = /app\/inbox\/$|my-article|articles\/x\.md/;

test('every link between the documents leads somewhere', () => {
  const documents: [string, string][] = [
    ['.', 'README.md'],
    ['docs', 'architecture.md'],
    ['docs', 'deploy.md'],
    ['docs/decisions', 'README.md'],
    ['content', 'README.md'],
  ];
  for (const [folder, name] of documents) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/`[^`]*`/g, '');
    const targets = [...text.matchAll(/\]\((?!https?:|\/)([^)#]+)/g)].map(([, target = '']) => join(folder, target));
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  }
});

test('decisions are numbered without gaps, listed, and short', () => {
  const records = readdirSync('docs/decisions')
    .filter((name) => name !== 'README.md')
    .sort();
  expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
  const list = readFileSync('docs/decisions/README.md', 'utf8');
  for (const name of records) {
    const text = readFileSync(join('docs/decisions', name), 'utf8');
    expect(list).toContain(`](${name})`);
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
    for (const heading of ['Situation', 'Choice', 'What we did not choose, and why', 'What follows', 'How we would notice it was wrong'])
      expect(text).toContain(`## ${heading}`);
  }
});

test('README and architecture stay short enough to be read', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(120);
  expect(readFileSync('docs/architecture.md', 'utf8').split('\n').length).toBeLessThanOrEqual(150);
});

test('the project stands alone: it names no path of the machine that it was made on', () => {
  const texts = [
    'README.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'content/README.md',
    'docs/architecture.md',
    'docs/deploy.md',
    ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
  ];
  expect(texts.filter((file) => /\/work\/|\.\.\/shared|\/tmp\//.test(readFileSync(file, 'utf8')))).toEqual([]);
});
