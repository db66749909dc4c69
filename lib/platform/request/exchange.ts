// What the server in front knows of the request that is being answered, and what a door wants said in the head of the answer.
// Doors behind Next see neither the socket nor the status; no header carries this, so no visitor can write it.
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Exchange {
  /** The visitor's network address; unknown where our server is not in front (`next dev`, commands). */
  client?: string | undefined;
  /** The path and query that were asked for; unknown where our server is not in front. */
  path?: string | undefined;
  /** The status of the answer, when it is not the framework's. */
  status?: number;
  retryAfterSeconds?: number;
  /** The form came back, so the title of its page says so first. */
  hasProblem?: boolean;
  /** The gate of the inbox has refused the request. Next has no words for that: without script its page is empty, after an action "not found". */
  isRefused?: boolean;
}

declare global {
  // Next puts this file into more than one bundle of one process; they must share one storage.
  var clinicExchanges: AsyncLocalStorage<Exchange> | undefined;
}

/** Answers a request; everything that is called meanwhile finds the exchange. */
export function within<Result>(exchange: Exchange, deed: () => Result): Result {
  return storage().run(exchange, deed);
}

/** The exchange that is going on, or an empty one where there is none. */
export function currentExchange(): Exchange {
  return storage().getStore() ?? {};
}

function storage(): AsyncLocalStorage<Exchange> {
  globalThis.clinicExchanges ??= new AsyncLocalStorage();
  return globalThis.clinicExchanges;
}
