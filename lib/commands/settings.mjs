// Judges the settings before a build, which would build a malformed one in.
import { stop } from './bootstrap.mjs';

export async function needSettings() {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { EnvFault, readEnv } = await import('../platform/env.ts');
  try {
    readEnv();
  } catch (error) {
    if (!(error instanceof EnvFault)) throw error;
    stop(error.message);
  } finally {
    await unregister();
  }
}
