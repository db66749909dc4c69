// Which addresses count as those of an article that was taken down.
import { findRetired, retiredPaths } from '@/lib/serving/refusing/retired';
import { addresses } from '@/lib/site/addresses';

const retired = new Map(retiredPaths(['old'], addresses));

test('an article that was taken down is gone at its own address, at its sheet, and with slashes behind', () => {
  for (const path of [addresses.article('old'), addresses.handOut('old'), '/articles/old/', '/articles/old//'])
    expect(findRetired(path, retired)).toBe(addresses.gone('old'));
  expect(findRetired('/articles/older', retired)).toBeUndefined();
  expect(findRetired('/', retired)).toBeUndefined();
});

test('an address of nothing but slashes and a letter is seen through in one go', () => {
  // Each slash looked at once for each other one would take half a minute.
  expect(findRetired(`${'/'.repeat(200_000)}x`, retired)).toBeUndefined();
});
