// N01: packages that had holes which matter here. An older one must not come in with a merge, or from somebody's lockfile.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

test.each([
  ['next', '16.4.5'],
  ['react', '19.3.1'],
  ['react-dom', '19.3.1'],
  ['sharp', '0.35.5'],
  ['nodemailer', '10.4.1'],
  ['zod', '4.6.7'],
])('N01: every %s that would be installed is at least %s', (name, least) => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const ours = `node_modules/${name}`;
  const version: string | undefined = packages[ours]?.version;
  // sharp is optional, and needs no floor where it is not installed at all.
  if (version === undefined) return expect(name).toBe('sharp');
  const installed: string = JSON.parse(readFileSync(`${ours}/package.json`, 'utf8')).version;
  for (const each of [version, installed]) expect(each.localeCompare(least, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
});
