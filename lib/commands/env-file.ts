// The settings of a shell command: the same `.env` that the server reads, when there is one.
import { existsSync } from 'node:fs';

export function loadEnvFile() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
