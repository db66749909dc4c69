// Lets only so many do something at once, and only so many wait for it.

/** More are waiting than can be served soon. */
export class BusyFault extends Error {
  override name = 'BusyFault';
}

export function atMost({ atOnce, waiting }: { atOnce: number; waiting: number }): <Result>(deed: () => Promise<Result>) => Promise<Result> {
  const line: (() => void)[] = [];
  let running = 0;

  return async (deed) => {
    if (running >= atOnce) {
      if (line.length >= waiting) throw new BusyFault('Too many are waiting for the same thing.');
      // Whoever ends hands its place over, so the count stays as it is.
      await new Promise<void>((resolve) => void line.push(resolve));
    } else running += 1;
    try {
      return await deed();
    } finally {
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** What came of it; undefined when too many were waiting already. */
export async function unlessBusy<Result>(deed: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await deed();
  } catch (fault) {
    if (fault instanceof BusyFault) return undefined;
    throw fault;
  }
}
