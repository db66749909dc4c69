// What readers must not see. Proof of retraction: after an article was unpublished, renamed or retired and the site was built, the old text
// is gone from every file of the build and from every address. And a draft is shown to nobody but whoever has a link to its preview.
// Words that nobody else would write show where a text has gone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatureOf } from '@/lib/platform/secrets/signature';
import { runIn } from '../support/commands';
import { articleOf } from '../support/garden';
import { buildProject, copyOfProject, filesThatHold, removeProject } from '../support/project';
import { forget, type SiteServer, serveSite } from '../support/site-server';
import { seenIn } from '../support/staff-form';

jest.setTimeout(560_000);

/** An article that says its own word wherever an article can say something. */
function articleSaying(word: string, ...fields: string[]) {
  return articleOf(
    [
      `title: The ${word} in the title`,
      `description: A ${word} in the description, which lists and search engines show to everybody.`,
      `takeaways: ["The ${word} in one", "The ${word} in two", "The ${word} in three"]`,
      'topics: [safety]',
      'author: care-team',
      'publishedOn: 2026-01-10',
      'sample: true',
      `questions: [{ question: "What is a ${word}?", answer: "A ${word} is nothing that there is." }]`,
      `references: [{ id: one, title: The ${word} paper, authors: A ${word}, source: The ${word} journal, year: 2020, doi: 10.1000/${word} }]`,
      ...fields,
    ],
    `The ${word} in the text.[^one]\n\n## The ${word} heading\n\nMore of the ${word}.\n`,
  );
}

const unpublished = 'xylobrindle';
const retired = 'quorvanix';
const kept = 'wuzzleforth';

let root: string;
beforeAll(() => {
  root = copyOfProject();
});
afterAll(() => removeProject(root));

const article = (name: string) => join(root, 'content', 'articles', `${name}.md`);

/** By the beginning of a word, because the page repeats what was asked. */
const searches = ['/search?q=xylobrindl', '/search?q=quorvani', '/api/search?q=xylobrindl', '/api/search?q=quorvani'];

/** Every address that can show an article, also those that machines read. */
const addresses = [
  ...['/', '/articles', '/articles?page=1', '/articles/pages/1', '/topics', '/topics/safety', '/people', '/people/care-team', '/contact'],
  ...['/contact?article=first', '/contact?article=second', '/a-z', ...searches],
  ...['/feed.xml', '/feed.json', '/sitemap.xml', '/robots.txt', '/llms.txt', '/api/articles', '/api/articles/first', '/api/articles/second'],
  ...[
    '/articles/first',
    '/articles/second',
    '/articles/second-once',
    '/articles/third',
    '/articles/fourth',
    '/articles/first.md',
    '/articles/second.md',
    '/articles/first/hand-out',
    '/articles/second/hand-out',
    '/articles/second-once/hand-out',
  ],
  ...[
    '/articles/first.rsc',
    '/articles/second.rsc',
    '/preview/first',
    '/preview/second',
    '/gone/first',
    '/gone/second',
    '/articles/is-ketamine-addictive',
  ],
];

/** A reader, the framework's own script, and a machine that wants no compression. */
const askers: Record<string, string>[] = [{}, { rsc: '1' }, { 'accept-encoding': 'identity' }];

async function answersOf(site: SiteServer) {
  // Next sends its own script on to another address of the same page.
  const ask = (path: string, headers: Record<string, string>) =>
    fetch(`${site.address}${path}`, { headers, redirect: headers.rsc ? 'follow' : 'manual' });
  const answers = addresses.flatMap((path) =>
    askers.map(async (headers) => {
      const response = await ask(path, headers);
      return {
        path,
        forScript: headers.rsc !== undefined,
        status: response.status,
        location: response.headers.get('location'),
        text: await response.text(),
      };
    }),
  );
  return Promise.all(answers);
}

const pathsSaying = (word: string, answers: Awaited<ReturnType<typeof answersOf>>) => [
  ...new Set(answers.filter(({ text }) => text.includes(word)).map(({ path }) => path)),
];

test('the text of an article that was unpublished, renamed or retired is nowhere in the build and at no address', async () => {
  writeFileSync(article('first'), articleSaying(unpublished));
  writeFileSync(article('second'), articleSaying(retired, 'aliases: [second-once]'));
  writeFileSync(article('third'), articleSaying(kept, 'related: [second, first]'));
  buildProject(root);
  // A cache of an older version of the software, as contentlayer leaves them behind.
  mkdirSync(join(root, '.contentlayer', '.cache', 'v0.5.8'), { recursive: true });
  writeFileSync(
    join(root, '.contentlayer', '.cache', 'v0.5.8', 'data-OLDER.json'),
    JSON.stringify({ cacheItemsMap: { 'articles/first.md': unpublished } }),
  );
  const before = await serveSite({ cwd: root });
  const seen = await answersOf(before);
  for (const word of [unpublished, retired]) {
    expect(pathsSaying(word, seen)).toEqual(expect.arrayContaining(['/articles', '/topics/safety', '/people/care-team', '/articles/third']));
    expect(filesThatHold([word], root, '.next', '.contentlayer').length).toBeGreaterThan(5);
  }
  expect(pathsSaying(unpublished, seen)).toEqual(
    expect.arrayContaining(['/articles/first', '/a-z', '/search?q=xylobrindl', '/api/search?q=xylobrindl']),
  );
  expect(pathsSaying(retired, seen)).toEqual(expect.arrayContaining(['/articles/second', '/a-z', '/search?q=quorvani', '/api/search?q=quorvani']));
  await before.stop();
  forget(before);

  writeFileSync(article('third'), readFileSync(article('third'), 'utf8').replace('related: [second, first]\n', ''));
  writeFileSync(article('first'), readFileSync(article('first'), 'utf8').replace('sample: true', 'draft: true'));
  expect(runIn(root, 'content-retire', 'second', '--for-good', '--reason', 'It was wrong about doses.', '--instead', 'third').status).toBe(0);
  expect(runIn(root, 'content-rename', 'third', 'fourth').status).toBe(0);
  buildProject(root);
  expect(filesThatHold([unpublished, retired], root, '.next', '.contentlayer')).toEqual([]);

  const after = await serveSite({ cwd: root });
  const answers = await answersOf(after);
  expect(
    pathsSaying(
      unpublished,
      answers.filter(({ path }) => !path.includes(unpublished)),
    ),
  ).toEqual([]);
  expect(
    pathsSaying(
      retired,
      answers.filter(({ path }) => !path.includes(retired)),
    ),
  ).toEqual([]);
  expect(filesThatHold([unpublished, retired], root, '.next', '.contentlayer')).toEqual([]);
  const statusOf = (path: string) => [...new Set(answers.filter((answer) => answer.path === path && !answer.forScript).map(({ status }) => status))];
  expect(statusOf('/articles/first')).toEqual([404]);
  expect(statusOf('/preview/first')).toEqual([404]);
  for (const path of ['/articles/second', '/articles/second-once', '/gone/second']) expect([path, statusOf(path)]).toEqual([path, [410]]);
  for (const { location } of answers.filter(({ path, forScript }) => path === '/articles/third' && !forScript))
    expect(location).toMatch(/^(http:\/\/[^/]+)?\/articles\/fourth$/);
  expect(statusOf('/articles/third')).toEqual([308]);
  const gone = answers.find(({ path }) => path === '/articles/second')?.text ?? '';
  expect(gone).toContain('This article was taken down');
  expect(gone).toContain('It was wrong about doses.');
  expect(gone).toContain('href="/articles/fourth"');
  expect(pathsSaying(kept, answers)).toEqual(expect.arrayContaining(['/articles', '/articles/fourth']));
  await after.stop();
  forget(after);
});

test('a draft is shown to whoever has a link for it, as it is now, and to nobody else', async () => {
  const site = await serveSite({ cwd: root, dataFolder: join(root, '.data') });
  writeFileSync(join(root, '.env'), `DATA_DIR=${join(root, '.data')}\nSITE_URL=${site.address}\n`);
  const { status, stdout } = runIn(root, 'content-preview', 'first', '--days', '3');
  expect(status).toBe(0);
  const link = stdout.split('\n')[0] ?? '';
  expect(link).toMatch(new RegExp(`^${site.address}/preview/first\\?until=\\d+&signature=[\\w-]{43}$`));
  expect(stdout).toContain('Before it can be published: 2 to put right; the page names them.');

  const open = async (address: string) => {
    const response = await fetch(address, { redirect: 'manual' });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const shown = await open(link);
  expect(shown.status).toBe(200);
  expect(shown.headers.get('cache-control')).toContain('no-store');
  expect(shown.headers.get('x-robots-tag')).toContain('noindex');
  expect(shown.text).toContain('<meta name="robots" content="noindex, nofollow"/>');
  expect(shown.text).toContain(`The ${unpublished} heading`);
  expect(shown.text).toContain('Before it can be published');
  expect(shown.text).toContain('`reviewer` is missing');
  expect(shown.text).not.toContain(`<title>The ${unpublished}`);

  // What an editor saves is shown at once, without a build.
  writeFileSync(article('first'), readFileSync(article('first'), 'utf8').replace('More of the', 'Even more of the'));
  expect((await open(link)).text).toContain(`Even more of the ${unpublished}`);

  const until = new URL(link).searchParams.get('until') ?? '';
  const signature = new URL(link).searchParams.get('signature') ?? '';
  const secret = readFileSync(join(root, '.data', 'keys', 'preview'), 'utf8');
  const past = String(Math.floor(Date.now() / 1000) - 1);
  const preview = `${site.address}/preview`;
  const closed = [
    `${preview}/first`,
    `${preview}/first?until=${until}`,
    `${preview}/first?signature=${signature}`,
    `${preview}/first?until=${Number(until) + 1}&signature=${signature}`,
    `${preview}/first?until=${until}&signature=${signature.slice(0, -1)}`,
    `${preview}/first?until=${until}&signature=${signature}x`,
    `${preview}/first?until=${until}&until=${until}&signature=${signature}`,
    `${preview}/first?until=${past}&signature=${signatureOf(secret, ['preview', 'first', past])}`,
    `${preview}/fourth?until=${until}&signature=${signature}`,
    `${preview}/nothing?until=${until}&signature=${signatureOf(secret, ['preview', 'nothing', until])}`,
    `${preview}/..%2Fpages%2Fabout?until=${until}&signature=${signature}`,
    `${site.address}/articles/first?until=${until}&signature=${signature}`,
  ];
  for (const address of closed) {
    const answer = await open(address);
    expect({ address, status: answer.status, says: answer.text.includes(unpublished) }).toEqual({ address, status: 404, says: false });
  }
  expect(seenIn((await open(`${preview}/first`)).text)).toContain('This preview is not open');
  expect(
    pathsSaying(
      unpublished,
      (await answersOf(site)).filter(({ path }) => !path.includes(unpublished)),
    ),
  ).toEqual([]);
  expect(filesThatHold([unpublished], root, '.next', '.contentlayer', '.data')).toEqual([]);
  await site.stop();
  forget(site);
});
