import { expect, test } from '@jest/globals';
import { compileText } from '@/lib/content/markdown/compile';
import { withPictures } from '@/lib/content/pictures/place';
import { photographOf } from '@/lib/content/pictures/sized';

const pictures = {
  '/images/room.jpg': { width: 1600, height: 1067, digest: '1a2b3c4d', widths: [480, 960] },
  '/images/moving.gif': { width: 200, height: 100, digest: '99999999', widths: [] },
};
const placed = (markdown: string) => withPictures(compileText(markdown).opening, pictures);

test('a picture in a text offers its sizes, the best format first, and has its room kept free', () => {
  expect(placed('![A room](/images/room.jpg)')).toMatchInlineSnapshot(
    `"<p><picture><source type="image/avif" srcset="/images/sized/room-1a2b3c4d-480.avif 480w, /images/sized/room-1a2b3c4d-960.avif 960w" sizes="(min-width: 48rem) 42rem, 92vw"><source type="image/webp" srcset="/images/sized/room-1a2b3c4d-480.webp 480w, /images/sized/room-1a2b3c4d-960.webp 960w" sizes="(min-width: 48rem) 42rem, 92vw"><img src="/images/room.jpg" width="1600" height="1067" decoding="async" alt="A room" loading="lazy"></picture></p>"`,
  );
});

test('what a picture shows stays beside it, whatever characters it is told in', () => {
  expect(placed('![A > "sign" & <b>](/images/room.jpg)')).toMatch(
    /<img src="\/images\/room\.jpg" width="1600" height="1067"[^"]*decoding="async" alt="A > &#x22;sign&#x22; &#x26; <b>"/,
  );
});

test('a picture that moves has its size and nothing else, and one that is not there stays as it is', () => {
  expect(placed('![Waves](/images/moving.gif)')).toContain('<picture><img src="/images/moving.gif" width="200" height="100"');
  expect(placed('![A bed](/images/bed.jpg)')).toContain('<p><img src="/images/bed.jpg" alt="A bed" loading="lazy"></p>');
});

test('the photograph of an article comes with its sizes, and an article without one has none', () => {
  const cover = { src: '/images/room.jpg', alt: 'A room' };
  expect(photographOf({ cover }, pictures)).toMatchObject({ alt: 'A room', size: { width: 1600, height: 1067 } });
  expect(photographOf({ cover }, {})).toEqual({ ...cover, size: undefined });
  expect(photographOf({}, pictures)).toBeUndefined();
});
