// Tests that need what not every machine has. On a desk they are passed by, and the run says so; CI has to have it, and fails in words.
type Registered = (name: string, deed: () => Promise<void>) => void;

export function testWhere(isThere: boolean, what: string, isCi = process.env.CI === 'true'): Registered {
  if (isThere) return test;
  if (!isCi) return test.skip;
  return (name) =>
    test(name, () => {
      throw new Error(`This machine has no ${what}, and CI must not pass this test by. Install it, or run CI as root on Debian.`);
    });
}
