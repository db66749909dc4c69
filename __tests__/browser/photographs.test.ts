// A photograph on its way from an editor's camera to a reader: described, sized, in its place before it is there, and silent about its origin.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser, visit } from '../support/browser';
import { articleOf } from '../support/garden';
import { buildProject, copyOfProject, filesThatHold, removeProject } from '../support/project';
import { forget, type SiteServer, serveSite } from '../support/site-server';

jest.setTimeout(560_000);

const camera = 'Quetzalphone';
let root: string;
let site: SiteServer;
let browser: Browser;

beforeAll(async () => {
  root = copyOfProject();
  const folder = join(root, 'content', 'images');
  mkdirSync(folder, { recursive: true });
  const notes = { IFD0: { Make: camera }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 4/1 0/1' } };
  const picture = sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#7a9a88' } });
  writeFileSync(join(folder, 'room.jpg'), await picture.jpeg().withExif(notes).toBuffer());
  const fields = [
    'title: Rooms in which people rest',
    'description: What a room for rest looks like, what is in it, and what you can ask for when you come.',
    'takeaways: [There is a soft chair., There is a blanket., You can ask for less light.]',
    'topics: [safety]',
    'author: care-team',
    'publishedOn: 2026-01-10',
    'sample: true',
    'cover: { src: /images/room.jpg, alt: A room with a soft chair }',
  ];
  writeFileSync(
    join(root, 'content', 'articles', 'rooms.md'),
    articleOf(fields, `Rest.\n\n${'More words. '.repeat(400)}\n\n![The same chair](/images/room.jpg)\n\nRest.\n`),
  );
  buildProject(root);
  [site, browser] = await Promise.all([serveSite({ cwd: root }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  if (site) forget(site);
  removeProject(root);
});

test('a reader gets a small picture in the newest format, described, and nothing moves when it comes', async () => {
  const { page, noise, end } = await visit(browser, site.address);
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(globalThis, { shifts: Reflect.get(globalThis, 'shifts') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.address}/articles/rooms`, { waitUntil: 'networkidle' });
  const first = page.getByRole('img', { name: 'A room with a soft chair' });
  const second = page.getByRole('img', { name: 'The same chair' });
  await second.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  for (const picture of [first, second]) {
    const seen = await picture.evaluate((image: HTMLImageElement) => ({
      source: image.currentSrc,
      width: image.naturalWidth,
      isThere: image.complete,
    }));
    expect(seen).toMatchObject({ isThere: true, source: expect.stringMatching(/\/images\/sized\/room-[0-9a-f]{8}-480\.avif$/) });
    expect(seen.width).toBeGreaterThan(0);
  }
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toBeLessThan(0.01);
  expect(noise).toEqual([]);
  await end();
});

test('an article with a photograph has no cover beside it, in lists it has its cover', async () => {
  const article = await (await fetch(`${site.address}/articles/rooms`)).text();
  expect(article).toContain('<picture>');
  expect(article).not.toMatch(/<svg[^>]*viewBox="0 0 480 320"/);
  expect(await (await fetch(`${site.address}/articles`)).text()).toMatch(/<svg[^>]*viewBox="0 0 480 320"/);
});

test('nothing that is served says by what or where it was taken', async () => {
  const plain = await fetch(`${site.address}/images/room.jpg`);
  expect(plain.status).toBe(200);
  expect(Buffer.from(await plain.arrayBuffer()).includes(camera)).toBe(false);
  expect(filesThatHold([camera], root, '.next', 'public')).toEqual([]);
});
