// The mail server as SMTP_URL names it: smtp://name:password@host:587, or smtps:// for TLS from the first byte.

export interface SmtpServer {
  host: string;
  port: number;
  /** `start`: TLS from the first byte. `upgrade`: STARTTLS, and no mail without it. `off`: in clear. */
  tls: 'start' | 'upgrade' | 'off';
  auth?: { user: string; pass: string };
}

/**
 * The server of an address, or undefined when we cannot read it. It holds a password, so nobody is told what was found.
 * smtp:// is upgraded to TLS or not used at all, unless the address ends in ?tls=off or the server is on this very machine.
 */
export function readSmtpUrl(text: string): SmtpServer | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password, pathname, hash, searchParams } = new URL(text);
  const host = hostname.replace(/^\[|\]$/g, '');
  const wish = searchParams.get('tls') ?? (isLoopback(host) ? 'off' : 'on');
  const isKnown = /^smtps?:$/.test(protocol) && host !== '' && /^\/?$/.test(pathname) && hash === '' && /^(on|off)$/.test(wish);
  if (!isKnown || [...searchParams.keys()].some((name) => name !== 'tls')) return undefined;
  const isSecure = protocol === 'smtps:';
  if (isSecure && searchParams.get('tls') === 'off') return undefined;
  const auth = credentials(username, password);
  if (auth === undefined) return undefined;
  const tls = isSecure ? 'start' : wish === 'on' ? 'upgrade' : 'off';
  return { host, port: Number(port) || (isSecure ? 465 : 587), tls, ...(auth.user && { auth }) };
}

/** Nothing that is said to it leaves the machine, and nobody issues certificates for it. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function credentials(username: string, password: string) {
  try {
    return { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}
