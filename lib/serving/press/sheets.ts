// The style sheets of a build, by their addresses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Finds sheets and keeps what it has read; undefined for what is no sheet of the build. */
export function sheetFinder(root: string): (address: string) => string | undefined {
  const known = new Map<string, string>();
  return (address) => {
    if (!/^\/_next\/static\/[\w./-]+\.css$/.test(address) || address.includes('..')) return undefined;
    const text = known.get(address) ?? readFileSync(join(root, address.replace('/_next/', '.next/')), 'utf8');
    known.set(address, text);
    return text;
  };
}
