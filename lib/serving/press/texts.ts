// The style sheets and the icon of a build, by their addresses.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Finds texts and keeps what it has read; undefined for what is no such text of the build. */
export function textFinder(root: string): (address: string) => string | undefined {
  const known = new Map<string, string>();
  return (address) => {
    const file = fileOf(root, address);
    if (file === undefined || !existsSync(file)) return undefined;
    const text = known.get(address) ?? readFileSync(file, 'utf8');
    known.set(address, text);
    return text;
  };
}

function fileOf(root: string, address: string): string | undefined {
  if (address.includes('..')) return undefined;
  if (/^\/_next\/static\/[\w./-]+\.css$/.test(address)) return join(root, address.replace('/_next/', '.next/'));
  return /^\/[\w-]+\.svg$/.test(address) ? join(root, '.next', 'server', 'app', `${address}.body`) : undefined;
}
