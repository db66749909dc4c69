// Who is still inside. What is closed while somebody uses it breaks under them, so whoever closes waits for the last one out.

export interface Presence {
  /** Does a deed; whoever does it is inside until it is done. */
  within<Result>(deed: () => Promise<Result>): Promise<Result>;
  /** Resolves when nobody is inside, at once when nobody is. */
  untilEmpty(): Promise<void>;
}

export function keepPresence(): Presence {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    within: async (deed) => {
      count += 1;
      try {
        return await deed();
      } finally {
        count -= 1;
        if (count === 0) for (const go of waiting.splice(0)) go();
      }
    },
    untilEmpty: () =>
      new Promise((resolve) => {
        if (count === 0) resolve();
        else waiting = [...waiting, resolve];
      }),
  };
}
