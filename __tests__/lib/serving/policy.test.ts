// What the content policy of an answer allows, and that it names exactly what is in the page.
import { allowanceOf, hashOf, nothingAllowed, policyFor } from '@/lib/serving/policy';

test('a page without a script may run none, and ask nobody but this server', () => {
  const html = '<style>p{top:0}</style><p>Rest</p><script type="application/ld+json">{}</script>';
  expect(policyFor(allowanceOf(html, false), false)).toBe(
    `default-src 'none'; img-src 'self'; style-src ${hashOf('p{top:0}')}; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
});

test('a page with the runtime may run what it brought, and nothing else', () => {
  const html = '<link rel="stylesheet" href="/a.css"/><script src="/a.js"></script><script>one()</script><script>one()</script>';
  const policy = policyFor(allowanceOf(html, true), true);
  expect(policy).toContain(`script-src 'self' ${hashOf('one()')};`);
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toMatch(/; upgrade-insecure-requests$/);
});

test('a page with a script of ours may run and ask this server, and still no script may write HTML', () => {
  const html = '<link rel="stylesheet" href="/a.css"/><script type="module" src="/search.js"></script>';
  expect(policyFor(allowanceOf(html, false), false)).toBe(
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  );
});

test('what is no page may ask nobody', () => {
  expect(policyFor(nothingAllowed, false)).not.toContain('connect-src');
});

test('no policy ever allows what is unsafe, or another site', () => {
  for (const isSecure of [true, false])
    for (const allowance of [nothingAllowed, allowanceOf('<script>x</script><style>y</style>', true), allowanceOf('<style>y</style>', false)])
      expect(policyFor(allowance, isSecure)).not.toMatch(/unsafe|https?:|\*|data:/);
});

test('the hash is that of the browser’s own rule', () => {
  // The example of the CSP 3 specification, §8.3 and of MDN: an alert in a script element.
  expect(hashOf("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});
