// Asks whether the port is free, before anybody waits for a build only to hear that it is not.
import { createServer } from 'node:net';
import { stop } from './bootstrap.mjs';

/** Stops with a sentence when another program has the port. A number that is no port is left to the check of the settings. */
export function needPort(command) {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return Promise.resolve();
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE')
        stop(`Port ${port} is taken by another program. End that program, or choose another port: PORT=${port + 1} ${command}`);
      resolve(undefined);
    });
    probe.listen(port, process.env.HOST || '0.0.0.0', () => probe.close(resolve));
  });
}
