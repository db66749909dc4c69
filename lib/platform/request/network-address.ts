// Network addresses as text that can be compared: one address, one spelling. Whatever is no address is undefined, never a fault.
import { isIPv4, isIPv6 } from 'node:net';

/** Longer than any address with brackets, zone and port; what is longer is not looked at. */
const longest = 100;

/**
 * An address as a proxy may write it, such as `203.0.113.7`, `203.0.113.7:4711`, `[2001:db8::1]:4711`, `fe80::1%eth0` or `::ffff:203.0.113.7`.
 * IPv4 comes back as it is, also from inside IPv6; IPv6 as eight groups without zone.
 */
export function readAddress(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const bare = withoutPort(text.trim().replace(/^"(.*)"$/, '$1')).replace(/%.*$/, '');
  if (isIPv4(bare)) return bare;
  return isIPv6(bare) ? fromGroups(groupsOf(bare)) : undefined;
}

/** Whose address it is: IPv4 by itself, IPv6 by its first 64 bits, because every home gets at least that many addresses to choose from. */
export function networkOf(address: string): string {
  return address.includes(':') ? `${address.split(':').slice(0, 4).join(':')}::/64` : address;
}

function withoutPort(text: string): string {
  const inBrackets = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text);
  if (inBrackets) return inBrackets[1] ?? '';
  return text.replace(/^([\d.]+):\d{1,5}$/, '$1');
}

function groupsOf(address: string): number[] {
  const [head = '', tail] = address.replace(/[\d.]+\.[\d.]+$/, asGroups).split('::');
  const [first, last] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))));
  const before = first ?? [];
  const after = last ?? [];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** The dotted end of an address like ::ffff:203.0.113.7 as two groups. */
function asGroups(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

/** A server that listens on IPv6 sees visitors with IPv4 as ::ffff:203.0.113.7; they are the same visitors. */
function fromGroups(groups: number[]): string {
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 6).join() === '0,0,0,0,0,65535') return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return groups.map((group) => group.toString(16)).join(':');
}
