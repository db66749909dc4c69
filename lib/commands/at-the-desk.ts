// How every command over the inquiries begins and ends: settings from `.env`, a fault in words, an exit code, and the desk closed behind it.
import { getDesk } from '../wiring';
import { loadEnvFile } from './env-file';

/** Runs a command with the words behind its name. It answers with its exit code; a fault is printed without its stack, and the code is 1. */
export async function atTheDesk(run: (words: string[]) => Promise<number>) {
  loadEnvFile();
  try {
    process.exitCode = await run(process.argv.slice(2));
    await getDesk().close();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
