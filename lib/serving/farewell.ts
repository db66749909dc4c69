// Ends a server in good order. Until the last running request is answered it goes on listening, so that whoever asks /readyz hears "no"
// instead of nothing, and a visitor who comes a moment too late is served.
import type { Server } from 'node:http';

/** A busy site is never idle: after this long nobody new is let in, and those who are inside are answered. */
const listensForMilliseconds = 5_000;

/** Watches the server from now on. What it returns resolves when everybody is answered and the server is closed. */
export function prepareFarewell(server: Server, listensFor = listensForMilliseconds): () => Promise<void> {
  let openCount = 0;
  let close: (() => void) | undefined;
  server.on('request', (_, response) => {
    openCount += 1;
    response.once('close', () => {
      openCount -= 1;
      if (openCount === 0) close?.();
    });
  });
  return () =>
    new Promise((resolve) => {
      close = () => {
        close = undefined;
        server.close(() => resolve());
        server.closeIdleConnections();
      };
      if (openCount === 0) close();
      else setTimeout(() => close?.(), listensFor).unref();
    });
}
