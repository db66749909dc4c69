// Tells a mail that a server does not want from a server that wants no mail: a relay that was closed, a sender that was blocked, a mailbox
// that was deleted. One refusal is taken at its word; several different mails in a row are the server's doing, and are not given up for it.

const severalMails = 3;

export interface Refusals {
  /** A notice was refused for good. */
  note(id: string): void;
  /** A notice was taken, so the server takes mail. */
  forget(): void;
  areTheServers(): boolean;
  /** Those that were given up before we knew better, once. */
  takeGivenUp(): string[];
}

export function createRefusals(): Refusals {
  const inRow = new Set<string>();
  const givenUp = new Set<string>();
  const areTheServers = () => inRow.size >= severalMails;
  return {
    note: (id) => {
      inRow.add(id);
      if (!areTheServers()) givenUp.add(id);
    },
    forget: () => {
      inRow.clear();
      givenUp.clear();
    },
    areTheServers,
    takeGivenUp: () => {
      const ids = areTheServers() ? [...givenUp] : [];
      for (const id of ids) givenUp.delete(id);
      return ids;
    },
  };
}
