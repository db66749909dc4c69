// The laws of the house, as docs/architecture.md states them. When a law and good sense disagree, change the law there and here,
// with a decision record; do not bend it quietly.
import { filesBelow, roomOf, type SourceFile, sourceFiles } from './support/house';

const product = sourceFiles('app', 'components', 'lib');
const everything = [...product, ...sourceFiles('__tests__')];

/** What each room may import: v = values, t = types only. Its own room is always allowed. */
const arrows: Record<string, Record<string, 'v' | 't'>> = {
  app: {
    components: 'v',
    wiring: 'v',
    publishing: 'v',
    inquiries: 't',
    feedback: 't',
    staff: 't',
    content: 'v',
    site: 'v',
    words: 'v',
    platform: 't',
  },
  commands: { wiring: 'v', serving: 'v', publishing: 'v', inquiries: 't', staff: 't', editorial: 'v', content: 'v', site: 'v', platform: 'v' },
  components: { publishing: 't', inquiries: 't', staff: 't', content: 't', site: 'v', words: 'v' },
  wiring: { inquiries: 'v', feedback: 'v', staff: 'v', editorial: 'v', content: 'v', site: 'v', platform: 'v' },
  serving: { site: 'v', platform: 'v' },
  publishing: { content: 'v', site: 'v', platform: 't' },
  inquiries: { site: 'v', words: 'v', platform: 'v' },
  feedback: { site: 'v', platform: 'v' },
  staff: { site: 'v', platform: 'v' },
  editorial: { content: 'v', site: 'v', platform: 'v' },
  content: { site: 'v', words: 'v', platform: 'v' },
  site: { words: 'v', platform: 'v' },
  words: {},
  platform: {},
};

const rooms = Object.keys(arrows);

/** Lines that say which files break a law; an empty list is what we want to see. */
const breaches = (files: readonly SourceFile[], judge: (file: SourceFile) => string[]) =>
  files.flatMap((file) => judge(file).map((what) => `${file.path}: ${what}`));

test('law 1: arrows point to a lower floor only', () => {
  expect(
    breaches(
      product.filter(({ path }) => !path.endsWith('.css')),
      ({ path, imports }) => {
        const room = roomOf(path);
        if (!rooms.includes(room)) return [`is in no room of the house (${room})`];
        return imports
          .filter((each) => rooms.includes(each.room) && each.room !== room)
          .filter((each) => arrows[room]?.[each.room] !== 'v' && !(arrows[room]?.[each.room] === 't' && each.isTypeOnly))
          .map((each) => `${room} may not import ${each.isTypeOnly ? 'types' : 'values'} of ${each.room} (${each.from})`);
      },
    ),
  ).toEqual([]);
});

test('the imports of a file are really seen', () => {
  const library = product.find(({ path }) => path === 'lib/content/library.ts');
  expect(library?.imports).toEqual(
    expect.arrayContaining([
      { from: '../site/site', room: 'site', isTypeOnly: false },
      { from: '../platform/clock', room: 'platform', isTypeOnly: false },
      { from: 'node:path', room: 'package node:path', isTypeOnly: false },
    ]),
  );
  const actions = product.find(({ path }) => path === 'app/contact/actions.ts');
  expect(actions?.imports.map(({ room }) => room)).toContain('wiring');
});

test('law 1: the table of arrows itself has no circle', () => {
  const order = [
    'app',
    'commands',
    'components',
    'wiring',
    'serving',
    'publishing',
    'inquiries',
    'feedback',
    'staff',
    'editorial',
    'content',
    'site',
    'words',
    'platform',
  ];
  const upward = rooms.flatMap((room) =>
    Object.keys(arrows[room] ?? {})
      .filter((target) => order.indexOf(target) <= order.indexOf(room))
      .map((target) => `${room} → ${target}`),
  );
  expect(upward).toEqual([]);
});

test('law 3: a client component stands only in components, or where Next demands one', () => {
  const demanded = ['app/[language]/error.tsx', 'app/global-error.tsx'];
  const clients = product.filter(({ text }) => /^['"]use client['"]/m.test(text)).map(({ path }) => path);
  expect(clients.filter((path) => !path.startsWith('components/') && !demanded.includes(path))).toEqual([]);
  // Those that a reading page shows are the rest of components/, so only forms may have one.
  expect(clients.filter((path) => path.startsWith('components/')).every((path) => /^components\/(form|inquiry|inbox|search)\//.test(path))).toBe(
    true,
  );
});

test('law 4: next and react are known only to app and components', () => {
  const outside = product.filter(({ path }) => !/^(app|components)\//.test(path));
  expect(
    breaches(outside, ({ path, imports }) =>
      imports
        .filter(({ room }) => /^package (next|react)(\/|$)/.test(room) || room === 'package react-dom')
        // The server that hosts Next must know it, and metadata has Next's shape.
        .filter(({ isTypeOnly }) => !(path.startsWith('lib/publishing/') && isTypeOnly) && path !== 'lib/commands/serve.ts')
        .map(({ from }) => `imports ${from}`),
    ),
  ).toEqual([]);
});

test('law 5: one file reads what contentlayer made', () => {
  const readers = product
    .filter(({ text, path }) => /\.contentlayer|contentlayer\/generated/.test(text) && !path.startsWith('lib/commands/'))
    .map(({ path }) => path);
  expect(readers).toEqual(['lib/content/compile/workplace.ts', 'lib/content/library.ts']);
});

test('law 6: queries stand only in stores and migrations', () => {
  const query =
    /\.(selectFrom|insertInto|updateTable|deleteFrom|createTable|alterTable|createIndex)\(|\bsql`|\.pragma\(|\b(database|db)\.(prepare|exec)\(/;
  const allowed = /\/(store|migrations)\.ts$|^lib\/platform\/(migrations|database\/[\w-]+)\.ts$/;
  expect(product.filter(({ path, text }) => query.test(text) && !allowed.test(path)).map(({ path }) => path)).toEqual([]);
});

test('law 7: settings, time and the console each have one home', () => {
  const homes: [RegExp, RegExp, string][] = [
    [/\bprocess\.env\b/, /^lib\/platform\/env\.ts$|^lib\/commands\/\w+\.mjs$/, 'reads process.env'],
    [/\bDate\.now\(\)|new Date\(\)/, /^lib\/platform\/clock\.ts$/, 'asks the machine for the time'],
    [/\bconsole\.\w+\(/, /^lib\/platform\/log\.ts$|^lib\/commands\//, 'writes to the console'],
    [/\b(randomUUID|randomBytes|randomInt|Math\.random)\(/, /^lib\/platform\/|^lib\/commands\/build\.mjs$/, 'makes randomness'],
  ];
  expect(
    breaches(product, ({ path, text }) => homes.filter(([what, home]) => what.test(text) && !home.test(path)).map(([, , words]) => words)),
  ).toEqual([]);
});

test('law 8: every page, route and action of the inbox asks for the session itself, before anything else', () => {
  // What is exported is what Next lets a stranger call; in a page or a route, that is also what it draws or answers with.
  const doors = product.filter(({ path }) => path.startsWith('app/inbox/') && /\/(page|route|actions)\.tsx?$/.test(path));
  const asks = /^\s*(?:(?:const|let) [^=;]+ = )?await require(?:Fresh)?Member\(/;
  const asksAsStranger = /^\s*await requireOwnPost\(/;
  expect(doors.length).toBeGreaterThanOrEqual(4);
  expect(
    breaches(doors, ({ path, text }) => {
      const isComingIn = path.startsWith('app/inbox/sign-in/');
      if (isComingIn && path.endsWith('page.tsx')) return [];
      const deeds = exportedDeeds(text);
      if (deeds.length === 0) return ['exports nothing that could be judged: write `export async function name(…) { … }`'];
      return deeds
        .filter(({ body }) => !asks.test(body) && !(isComingIn && asksAsStranger.test(body)))
        .map(({ name }) => `${name} does not begin with \`await requireMember(…)\` or \`await requireFreshMember(…)\``);
    }),
  ).toEqual([]);
});

/** What a file exports that can be called, with what stands in its braces; a value that is no plain function has none, and so is found. */
function exportedDeeds(text: string): { name: string; body: string }[] {
  return text
    .split(/^export /m)
    .slice(1)
    .filter((part) => !/^(const (metadata|dynamic)\b|interface |type )/.test(part))
    .map((part) => ({
      name: /(?:function|const) (\w+)/.exec(part)?.[1] ?? part.slice(0, 40),
      body: /^(?:default )?async function \w+\([\s\S]*?\)(?:: [^\n]*)? \{\n([\s\S]*)/.exec(part)?.[1] ?? '',
    }));
}

test('law 8: server actions of the inbox stand only in its actions files, where the gate is looked for', () => {
  const withActions = product.filter(({ path, text }) => /['"]use server['"]/.test(text) && !path.endsWith('/actions.ts'));
  expect(withActions.map(({ path }) => path)).toEqual([]);
});

test('law 9: no source file is over 200 lines, and no folder holds over 12 files', () => {
  expect(breaches(product, ({ lineCount }) => (lineCount > 200 ? [`has ${lineCount} lines`] : []))).toEqual([]);
  const folders = new Map<string, number>();
  for (const path of ['app', 'components', 'lib'].flatMap(filesBelow)) {
    const folder = path.replace(/\/[^/]*$/, '');
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const full = [...folders]
    .filter(([folder, count]) => count > 12 && !exempt.includes(folder))
    .map(([folder, count]) => `${folder} holds ${count} files`);
  expect(full).toEqual([]);
});

/** A list of rules, or of commands, is meant to grow. */
const exempt = ['lib/editorial/rules', 'lib/commands'];

test('law 9: files stay small: half have at most 60 lines, nine in ten at most 120', () => {
  const counts = product.map(({ lineCount }) => lineCount).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length * 0.5)]).toBeLessThanOrEqual(60);
  expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThanOrEqual(120);
});

test('law 10: nothing is a drawer', () => {
  const drawer = /(^|\/)(utils?|helpers?|misc|common|shared|types|constants?|services?|managers?)(\.|\/|$)/i;
  expect(everything.filter(({ path }) => drawer.test(path)).map(({ path }) => path)).toEqual([]);
});

test('nobody silences the type checker', () => {
  // `as const` narrows and is welcome; renaming in an import is no assertion.
  const silencing = /@ts-(ignore|nocheck|expect-error)|\bas any\b|\bas unknown\b|[\w)\]] as (?!const\b)[A-Z]\w*/;
  const code = (text: string) =>
    text
      .replace(/^\s*(import\b|export (type )?\{)[^;]*;/gm, '')
      .replace(/\/\/.*$/gm, '')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, "''");
  expect(product.filter(({ path, text }) => path.endsWith('.ts') && silencing.test(code(text))).map(({ path }) => path)).toEqual([]);
});

test('every module opens by saying what it owns', () => {
  const modules = product.filter(({ path }) => path.startsWith('lib/') && !path.startsWith('lib/editorial/rules/') && /\.(ts|mjs)$/.test(path));
  expect(modules.filter(({ text }) => !text.startsWith('//') && !text.startsWith('/*')).map(({ path }) => path)).toEqual([]);
});
