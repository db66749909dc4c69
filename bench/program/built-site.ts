// The built site as its own process, with settings of its own, as an operator would start it.
import { spawn } from 'node:child_process';
import { stop } from './program';

/** Without mail, other keys or another address: what stands in the environment must not change what is measured. */
const quiet: NodeJS.ProcessEnv = {
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  SMTP_URL: '',
  DATABASE_URL: '',
  INQUIRY_KEYS: '',
  SITE_URL: '',
};

export interface BuiltSite {
  address: string;
  stop(): Promise<void>;
}

/** Starts it and waits until it says where it is. */
export async function startBuiltSite(settings: Record<string, string>): Promise<BuiltSite> {
  const child = spawn(process.execPath, ['lib/commands/serve.mjs'], {
    env: { ...process.env, ...quiet, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
      const port = /The site is at http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.once('exit', () => reject(new Error(`The server did not start; build it first with npm run build.\n${output}`)));
  });
  return { address, stop: () => stop(child) };
}
