// The published rules of the HTTP Observatory (mdn-http-observatory, docs/scoring.md, read 2026-11) for what a site's first answer says.
// Penalties are taken from 100; what is good beyond that counts only from 90 on.

export type Headers = Record<string, string>;

type Rule = (headers: Headers, html: string) => number;

const directivesOf = (headers: Headers) =>
  new Map(
    (headers['content-security-policy'] ?? '').split(';').map((line) => {
      const [name = '', ...sources] = line.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );

const policy: Rule = (headers) => {
  const directives = directivesOf(headers);
  if (directives.size < 2) return -25;
  const sourcesFor = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const anywhere = (source: string) => /^(?:\*|https?:|data:)/.test(source);
  const [scripts, styles] = [sourcesFor('script-src'), sourcesFor('style-src')];
  if (scripts.includes("'unsafe-inline'") || [...scripts, ...sourcesFor('object-src')].some(anywhere)) return -20;
  if (scripts.includes("'unsafe-eval'")) return -10;
  if (styles.includes("'unsafe-inline'") || styles.some(anywhere)) return 0;
  return directives.get('default-src')?.join() === "'none'" ? 10 : 5;
};

const transport: Rule = (headers) => {
  const header = headers['strict-transport-security'];
  if (!header) return -20;
  return Number(/max-age=(\d+)/.exec(header)?.[1] ?? 0) >= 15_768_000 ? 0 : -10;
};

const framing: Rule = (headers) => {
  const ancestors = directivesOf(headers).get('frame-ancestors');
  if (ancestors && !ancestors.includes('*')) return 5;
  return /^(?:deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '') ? 0 : -20;
};

const referrer: Rule = (headers) => {
  const words = (headers['referrer-policy'] ?? '').split(',').map((word) => word.trim());
  if (words.some((word) => ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'].includes(word))) return -5;
  return words.some((word) => ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(word)) ? 5 : 0;
};

const resources: Rule = (headers) => {
  const header = headers['cross-origin-resource-policy'];
  if (!header) return 0;
  return header === 'cross-origin' ? -5 : 10;
};

const rules: Rule[] = [
  policy,
  transport,
  framing,
  referrer,
  resources,
  (headers) => (headers['x-content-type-options'] === 'nosniff' ? 0 : -5),
  (headers) => (headers['access-control-allow-origin'] === '*' ? -50 : 0),
  (headers) => (headers['set-cookie'] ? -40 : 0),
  // A script of somebody else, without a hash that says which.
  (_, html) => ([...html.matchAll(/<script[^>]*\bsrc="(?!\/(?!\/))[^"]*"[^>]*>/g)].some(([tag]) => !tag.includes('integrity=')) ? -5 : 0),
];

/** The score of one answer, as the Observatory would give it to the site. */
export function observatoryScore(headers: Headers, html: string): number {
  const marks = rules.map((rule) => rule(headers, html));
  const sum = (list: number[]) => list.reduce((total, mark) => total + mark, 0);
  const base = 100 + sum(marks.filter((mark) => mark < 0));
  return Math.max(0, base >= 90 ? base + sum(marks.filter((mark) => mark > 0)) : base);
}
