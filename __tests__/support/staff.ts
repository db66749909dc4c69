// The people who work in the inbox of our tests, and how they come in.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SiteServer } from './site-server';

export const password = 'seven calm otters knit';

/** Ana looks after everything, Ben answers, Cleo only reads. */
export const ana = { email: 'ana@clinic.example', role: 'manager' } as const;
export const ben = { email: 'ben@clinic.example', role: 'handler' } as const;
export const cleo = { email: 'cleo@clinic.example', role: 'viewer' } as const;

/** `npm run staff:add`, beside the server that runs. */
export function staffCommand({ dataFolder }: Pick<SiteServer, 'dataFolder'>, words: string[], input = '', env: Record<string, string> = {}) {
  const file = join(process.cwd(), 'lib', 'commands', 'staff.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, 'add', ...words], {
    encoding: 'utf8',
    input,
    env: { ...process.env, DATA_DIR: dataFolder, ...env },
  });
  return { status, stdout, stderr };
}

export function employ(site: Pick<SiteServer, 'dataFolder'>, { email, role }: { email: string; role: string }, env: Record<string, string> = {}) {
  const { status, stderr } = staffCommand(site, [email, '--role', role, '--password-stdin'], `${password}\n`, env);
  if (status !== 0) throw new Error(`${email} could not be added: ${stderr}`);
}

/** Comes in by the form, as a person does. */
export async function signIn(page: Page, site: Pick<SiteServer, 'address'>, email: string, path = '/inbox') {
  await page.goto(`${site.address}${path}`);
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
}
