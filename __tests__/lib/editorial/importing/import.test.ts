// Texts from elsewhere become drafts: what is kept, what is changed, what is left out, and that nothing hostile gets anywhere.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { parse } from 'yaml';
import { parseMarkdown } from '@/lib/content/markdown/parse';
import { checkContent } from '@/lib/editorial/check';
import { readGarden } from '@/lib/editorial/garden';
import { htmlToMarkdown } from '@/lib/editorial/importing/html-to-markdown';
import { type ImportPlan, importOf } from '@/lib/editorial/importing/import';
import { readFiles } from '@/lib/editorial/importing/read-files';
import { tidied } from '@/lib/editorial/importing/tidy';
import { lineOf } from '@/lib/editorial/report';
import { projectWith } from '../../../support/garden';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const jpeg = Buffer.from('\xFF\xD8\xFF\xE0 a picture', 'latin1');

function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-import-'));
  roots.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function imported(files: Record<string, string | Buffer>, options: Parameters<typeof readFiles>[1] = {}): ImportPlan & { findings: string[] } {
  const root = projectWith();
  roots.push(root);
  const plan = importOf(readFiles(folderOf(files), options), readGarden(root), root, '2026-11-23');
  for (const { file, text } of plan.articles) writeFileSync(join(root, file), text);
  for (const { from, to } of plan.pictures) {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    writeFileSync(join(root, to), readFileSync(from));
  }
  const { findings } = checkContent(root);
  return { ...plan, findings: findings.filter(({ rule }) => rule !== 'unfinished' && rule !== 'one-title').map(lineOf) };
}

const only = ({ articles: [article] }: ImportPlan) => article ?? { text: '', file: '', notes: [] };
const bodyOf = ({ text }: { text: string }) => text.replace(/^---\n[\s\S]*?\n---\n\n/, '');
const fieldsOf = ({ text }: { text: string }) => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
const plain = (markdown: string) => textOf(parseMarkdown(markdown)).replace(/\s+/g, '');

test('a markdown text keeps every character, and its fields find their places', () => {
  const body = 'Some *text*  with _odd_ spaces.\n\n* a\n+ b\n\n1) one\n\nA [^note].\n\n[^note]: Kept.\n\n```js\n<b>code</b>\n```\n';
  const plan = imported({
    'A Night Walk.md': `---\ntitle: A walk before going to bed\ndate: 2019-05-01T10:00:00Z\ndescription: ${'Why a short walk in the evening helps many people to sleep.'}\ntags: [Sleep, dogs]\nauthor: Care team\nlayout: post\naliases: [night-walk, "/old/path"]\n---\n\n${body}`,
  });
  expect(bodyOf(only(plan))).toBe(body);
  expect(only(plan).file).toBe('content/articles/a-night-walk.md');
  expect(fieldsOf(only(plan))).toMatchObject({
    title: 'A walk before going to bed',
    description: 'Why a short walk in the evening helps many people to sleep.',
    topics: ['sleep'],
    author: 'care-team',
    publishedOn: '2019-05-01',
    draft: true,
    aliases: ['night-walk'],
  });
  expect(only(plan).notes).toEqual(['Fields that have no place here were left out: layout', 'Subjects there that are no topics here: dogs']);
  expect(plan.findings).toEqual([]);
});

const page = (content: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><nav>Menu</nav><article>${content}</article><footer>Old Blog</footer></body></html>`;

test('a page becomes a draft: takeaways, headings, lists, links, tables and pictures', () => {
  const plan = imported({
    'light.html': page(
      `<h1>How light changes our sleep</h1><p><strong>Key Takeaways</strong></p><ul><li>Light late in the day keeps us awake.</li><li>Dim light <em>helps</em>.</li><li>Mornings matter.</li></ul>
       <h3>Why &amp; how</h3><p>See <a href="https://www.old.example/2019/05/naps/?x#how">naps</a> and <a href="https://other.example/naps">others</a>.</p><ol><li>One<ul><li>inner</li></ul></li></ol>
       <h5>Deeper</h5><table><tr><th>A</th></tr><tr><td>1</td></tr></table><a href="/big.jpg"><img src="pics/Room%20one-300x200.jpg" alt=""></a>`,
      '<title>How light changes our sleep | Old Blog</title><link rel="canonical" href="https://old.example/light">',
    ),
    'naps.htm': page('<h1>Naps, and when to take one</h1><p>Rest.</p>'),
    'pics/Room one.jpg': jpeg,
  });
  const [light] = plan.articles;
  expect(light && bodyOf(light)).toMatchInlineSnapshot(`
"## Why & how

See [naps](/articles/naps#how) and [others](https://other.example/naps).

1. One
   - inner

### Deeper

| A |
| - |
| 1 |

![Write here: what the picture shows](/images/room-one.jpg)
"
`);
  expect(light && fieldsOf(light)).toMatchObject({
    title: 'How light changes our sleep',
    takeaways: ['Light late in the day keeps us awake.', 'Dim light helps.', 'Mornings matter.'],
  });
  expect(plan.pictures.map(({ to }) => to)).toEqual(['content/images/room-one.jpg']);
});

test('share buttons and what stands around a text are left out, and it is said', () => {
  const share =
    '<h3>Share this:</h3><ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></li><li><a href="https://x.com/intent/post?x">X</a></li></ul><div class="sharedaddy">Like</div><p><a href="https://pinterest.com/pin/create/button/?x">Pin it</a> | <a href="mailto:?subject=x">Email</a></p><p>Share: Facebook</p>';
  const plan = imported({
    'a.html': page(
      `<p>We share a bed with the dog.</p>${share}<p>Write to <a href="mailto:a@b.example">us</a> or on <a href="https://www.facebook.com/clinic">Facebook</a>, it is easy.</p><script>alert(1)</script><form>x</form><iframe src="https://video.example/1"></iframe>`,
    ),
  });
  expect(bodyOf(only(plan))).toBe(
    'We share a bed with the dog.\n\nWrite to [us](mailto:a@b.example) or on [Facebook](https://www.facebook.com/clinic), it is easy.\n',
  );
  expect(only(plan).notes.filter((note) => note.startsWith('Left out as share buttons'))).toHaveLength(4);
  expect(only(plan).notes).toContain('A iframe was left out: https://video.example/1');
});

const wxr = (
  items: string,
  head = '<?xml version="1.0"?>',
) => `${head}<rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:excerpt="e" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>${items}</channel></rss>`;

const post = (
  name: string,
  content: string,
  more = '',
) => `<item><title><![CDATA[${name} and a title]]></title><link>https://old.example/2019/05/${name}/</link><dc:creator>ana</dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_name>${name}</wp:post_name><wp:post_date>2019-05-01 10:00:00</wp:post_date>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="sleep"><![CDATA[Sleep]]></category>${more}</item>`;

test('a WordPress export becomes drafts, in both forms of its editor', () => {
  const plan = imported({
    'export.xml': wxr(
      post(
        'classic',
        'First line\nsecond line\n\n<h2>Part</h2>\n\nSee <a href="https://old.example/2019/05/blocks/">blocks</a>.\n\n[caption id="a"]<img src="https://old.example/wp-content/uploads/2019/05/room-1.jpg" alt="A room" /> The room[/caption]\n\n[gallery ids="1"]',
      ) +
        post(
          'blocks',
          '<!-- wp:paragraph --><p>Hello.</p><!-- /wp:paragraph --><!-- wp:list --><ul><li>a</li></ul><!-- /wp:list -->',
          '<wp:postmeta><wp:meta_key>_yoast_wpseo_metadesc</wp:meta_key><wp:meta_value><![CDATA[What blocks are, and why a short description is of use to readers.]]></wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>old-blocks</wp:meta_value></wp:postmeta>',
        ) +
        post('menu', 'x').replace('<wp:post_type>post', '<wp:post_type>nav_menu_item'),
    ),
    'uploads/2019/05/room-1.jpg': jpeg,
  });
  const [classic, blocks] = plan.articles;
  expect(classic && bodyOf(classic)).toMatchInlineSnapshot(`
"First line\\
second line

## Part

See [blocks](/articles/blocks).

![A room](/images/room-1.jpg) The room

\\[gallery ids="1"]
"
`);
  expect(classic?.notes).toContain('Shortcodes of WordPress are left in the text: [gallery]');
  expect(blocks && bodyOf(blocks)).toBe('Hello.\n\n- a\n');
  expect(blocks && fieldsOf(blocks)).toMatchObject({
    title: 'blocks and a title',
    description: 'What blocks are, and why a short description is of use to readers.',
    topics: ['sleep'],
    publishedOn: '2019-05-01',
    aliases: ['old-blocks'],
  });
  expect(plan.skipped).toEqual(['export.xml: not articles, so passed over: 1 × nav_menu_item']);
});

test('what is too long for a field is shortened and told, never lost', () => {
  const title = 'A title that goes on and on and on, far beyond what a list or a search engine would show';
  const items = ['Short one.', 'x'.repeat(200), 'Second short one.', 'A third.', 'A fourth.', 'A fifth.', 'A sixth.'];
  const plan = imported({ 'long.md': `# ${title}\n\n## Key points\n\n${items.map((item) => `- ${item}`).join('\n')}\n\nText.\n` });
  expect(only(plan).notes).toContain(`The title was shortened; it was ${JSON.stringify(title)}`);
  expect(fieldsOf(only(plan)).takeaways).toEqual(['Short one.', 'Second short one.', 'A third.', 'A fourth.', 'A fifth.']);
  expect(bodyOf(only(plan))).toContain(`## Key points\n\n- ${'x'.repeat(200)}`);
  expect(bodyOf(only(plan))).toContain('- A sixth.');
  expect(plan.findings).toEqual([]);
});

test('an address that is taken is passed over, and a second import changes nothing', () => {
  const plan = imported({ 'sleeping-well.md': 'Text.', 'naps.md': 'One.', 'sub/naps.md': 'Two.', '睡眠.md': 'Three.' });
  expect(plan.articles.map(({ file }) => file)).toEqual(['content/articles/naps.md']);
  expect(plan.skipped).toEqual([
    '睡眠.md: neither its name nor its title has letters for an address; rename the file',
    'sleeping-well.md: its address sleeping-well belongs to content/articles/sleeping-well.md',
    'sub/naps.md: its address naps belongs to naps.md, in this import',
  ]);
});

test('an XML document that declares entities is refused before anything is expanded', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`)
    .join('')}]>`;
  const outside = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const started = performance.now();
  const plan = imported({
    'bomb.xml': wxr(post('a', '&i;'), bomb),
    'outside.xml': wxr(post('b', ''), outside).replace('and a title', '&x;'),
    'odd.xml': '<a><b></a>',
    'feed.xml': '<rss/>',
  });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(plan.articles).toEqual([]);
  expect(plan.skipped).toEqual([
    'bomb.xml: it declares a document type of its own, expected a WordPress export as WordPress writes it',
    'feed.xml: it is no WordPress export; in WordPress choose Tools > Export > All content',
    expect.stringContaining('odd.xml: it is not well-formed XML'),
    'outside.xml: it declares a document type of its own, expected a WordPress export as WordPress writes it',
  ]);
});

test('no address of a picture leads out of the folders, and only pictures are copied', () => {
  const secret = folderOf({ 'secret.jpg': jpeg });
  const folder = folderOf({ 'a.md': '', 'page.jpg': '<script>alert(1)</script>', 'drawing.svg': '<svg onload="x()"/>', '..name.jpg': jpeg });
  symlinkSync(join(secret, 'secret.jpg'), join(folder, 'link.jpg'));
  const names = [
    `../${secret.split('/').at(-1)}/secret.jpg`,
    '..%2f..%2fetc%2fpasswd',
    '/etc/passwd',
    'link.jpg',
    'page.jpg',
    'drawing.svg',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    '%00',
    '%zz',
    '..name.jpg',
    '\\\\etc\\\\passwd',
  ];
  writeFileSync(join(folder, 'a.md'), `# Pictures of all kinds\n\n${names.map((name) => `![x](<${name}>)`).join('\n\n')}\n`);
  const root = projectWith();
  roots.push(root);
  const plan = importOf(readFiles(folder), readGarden(root), root, '2026-11-23');
  expect(plan.pictures.map(({ to }) => to)).toEqual(['content/images/name.jpg']);
  expect(only(plan).notes.filter((note) => note.startsWith('A picture is missing'))).toHaveLength(names.length - 1);
});

test('links of the file system are not followed, and what is too large or of another kind is passed over', () => {
  const secret = folderOf({ 'secret.md': '# A secret text of somebody\n' });
  const folder = folderOf({
    'big.md': 'x'.repeat(2 * 1024 * 1024 + 1),
    'latin.md': Buffer.from([0x23, 0x20, 0xe9, 0xff]),
    'notes.docx': 'x',
    '.hidden.md': 'x',
    'ok.md': '# A sound text with a title\n\nYes.',
  });
  symlinkSync(join(secret, 'secret.md'), join(folder, 'secret.md'));
  symlinkSync(secret, join(folder, 'more'));
  const { articles, skipped } = readFiles(folder);
  expect(articles.map(({ origin }) => origin)).toEqual(['ok.md']);
  expect(skipped).toEqual([expect.stringContaining('big.md: it has 3 MB, expected 2 or less'), expect.stringContaining('latin.md: ')]);
});

test('hostile HTML leaves nothing behind but words', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">go</a>',
    '<a href=" jav&#x09;ascript:alert(1)">go</a>',
    '<svg><script>alert(1)</script></svg>',
    '<style>*{}</style>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<![CDATA[<b>]]>',
    '<template><p>x</p></template>',
    '<p onclick="x">ok</p>',
    '<base href="https://evil.example/">',
    '<meta http-equiv=refresh content=0>',
  ];
  const plan = imported({
    'a.html': page(`<h1>A page that means no good</h1>${hostile.join('\n')}`),
    'b.md': `# A text that means no good\n\n${hostile.join('\n\n')}\n\nIn <b onclick="x">a</b> line<br>here.\n`,
  });
  expect(plan.articles).toHaveLength(2);
  expect(plan.findings).toEqual([]);
  for (const { text } of plan.articles) expect(text).not.toMatch(/javascript|onerror|onclick|evil\.example|(?<!\\)<script/);
});

test('a page that is nested without end is passed over or read, and never ends the import', () => {
  const deep = '<div>'.repeat(20_000);
  const plan = imported({
    'deep.html': page(`<h1>A page that is too deep</h1>${deep}x`),
    'quotes.md': `${'>'.repeat(5_000)} x\n`,
    'ok.md': '# A sound text with a title\n\nYes.',
  });
  expect(plan.articles.map(({ file }) => file)).toContain('content/articles/ok.md');
  expect(plan.articles.length + plan.skipped.length).toBe(3);
}, 60_000);

test('whatever a page says, its words are all in the text, in their order', () => {
  // No button of a share plugin begins with a q, and those are left out by design.
  const words = fc.stringMatching(/^q[a-z]{0,7}( [a-z*_#>[\]<&|`~!.-]{1,8}){0,4}$/);
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const inline = words.chain((text) =>
    fc
      .constantFrom(
        escaped(text),
        `<em>${escaped(text)}</em>`,
        `<strong>${escaped(text)}</strong>`,
        `<a href="https://x.example/">${escaped(text)}</a>`,
        `<code>${escaped(text)}</code>`,
      )
      .map((html) => ({ text, html })),
  );
  const block = fc
    .tuple(fc.constantFrom('p', 'h2', 'h3', 'ul', 'blockquote'), inline)
    .map(([tag, { text, html }]) => ({ text, html: tag === 'ul' ? `<ul><li>${html}</li></ul>` : `<${tag}>${html}</${tag}>` }));
  const around = { linkFor: () => undefined, pictureFor: () => ({ why: 'none' }) };
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const { body } = tidied(htmlToMarkdown(page(blocks.map(({ html }) => html).join(''))).markdown, around);
      expect(plain(body)).toBe(
        blocks
          .map(({ text }) => text)
          .join('')
          .replace(/\s+/g, ''),
      );
    }),
    { numRuns: 150 },
  );
});

test('whatever a markdown text holds, a text with nothing to change comes through character by character', () => {
  const piece = fc.constantFrom(
    'Some *words*  here.',
    '- a\n- b',
    '> quote',
    '## Heading',
    '### Deeper',
    '1. one\n2. two',
    '| a |\n|---|\n| b |',
    '`code`',
    '```\n<x>\n```',
    '[a](https://x.example/)',
    'A line\\\nbreak',
    '***',
    'é ü ß 😀',
  );
  const around = { linkFor: () => undefined, pictureFor: () => ({ why: 'none' }) };
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      // The first heading is the outermost, as in every text that needs no change.
      const text = `Opening.\n\n## First\n\n${pieces.join('\n\n')}\n`;
      expect(tidied(text, around).body).toBe(text);
    }),
  );
});
