// Headers of every answer, in one home for the two that give answers: Next, and our own server.
// Plain JavaScript, because next.config.js reads it before anything can compile TypeScript.

const fixed = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Never no-referrer: a form would be posted with "Origin: null" and be refused.
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
];

/** Two years, as browsers that preload such sites ask for. Subdomains are up to whoever runs them. */
const onlyByHttps = { key: 'Strict-Transport-Security', value: 'max-age=63072000' };

/**
 * @param {boolean} isSecure whether the site's one address starts with https
 * @returns {{ key: string, value: string }[]}
 */
export function protectiveHeaders(isSecure) {
  return isSecure ? [...fixed, onlyByHttps] : fixed;
}

/**
 * Everything under /inbox: kept by no cache, found by no search engine, and named to no other site.
 * @type {{ key: string, value: string }[]}
 */
export const privateHeaders = [
  { key: 'Cache-Control', value: 'no-store' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'same-origin' },
];

/**
 * What a reader searches for stands in the address: kept by no cache, and told to nobody by the pages that it leads to.
 * @type {{ key: string, value: string }[]}
 */
export const searchHeaders = [
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'Referrer-Policy', value: 'strict-origin' },
  { key: 'X-Robots-Tag', value: 'noindex' },
];
