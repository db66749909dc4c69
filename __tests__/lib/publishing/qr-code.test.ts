import { expect, test } from '@jest/globals';
import { encode } from 'uqr';
import { qrCodeOf } from '@/lib/publishing/pictures/qr-code';

const address = 'https://clinic.example/articles/is-ketamine-addictive';

/** Draws the path back into modules. */
function modulesOf({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

test('the path has every black module of the code and no other', () => {
  const code = qrCodeOf(address);
  expect(modulesOf(code)).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
  expect(code.path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
});

test('four free modules stand around it on each side', () => {
  const code = qrCodeOf(address);
  const rows = modulesOf(code);
  for (const [y, row] of rows.entries())
    for (const [x, isBlack] of row.entries()) if (Math.min(x, y, code.size - 1 - x, code.size - 1 - y) < 4) expect(isBlack).toBe(false);
});

test('the longest address of an article still makes a code, and one that a page can carry', () => {
  const code = qrCodeOf(`https://a-rather-long-name-of-a-clinic.example/articles/${'long-'.repeat(16)}slug`);
  expect(code.path.length).toBeLessThan(14_000);
});
