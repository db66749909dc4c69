// Lighthouse itself: 200 packages that nothing else needs, so they are fetched when they are asked for, in this one version, beside the project's own.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The last one that supports Node 20. */
const version = '12.8.2';

const folder = join(process.cwd(), '.cache', 'lighthouse');

const score = z.object({ score: z.number().nullable() });
const category = score.extend({ auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) });
const report = z.object({
  categories: z.record(z.string(), category),
  audits: z
    .object({
      'largest-contentful-paint': z.object({ numericValue: z.number() }).optional(),
      'total-blocking-time': z.object({ numericValue: z.number() }).optional(),
      'cumulative-layout-shift': z.object({ numericValue: z.number() }).optional(),
      'network-requests': z
        .object({
          details: z.object({ items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number().optional() }).loose()) }),
        })
        .optional(),
      'bootup-time': z
        .object({ details: z.object({ items: z.array(z.object({ url: z.string(), scripting: z.number().optional() }).loose()) }).optional() })
        .optional(),
    })
    .catchall(score),
});
export type Report = z.infer<typeof report>;

export function needLighthouse() {
  if (existsSync(join(folder, 'node_modules', 'lighthouse'))) return;
  console.log(`Fetching Lighthouse ${version} into .cache/lighthouse (185 MB, once) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', `lighthouse@${version}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Lighthouse could not be fetched; npm says why above.');
}

/** One run as Lighthouse does it for a phone. Beside this process, because servers of ours answer it. */
export async function ask(address: string, categories: readonly string[]): Promise<Report> {
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  // Into a file: it ends before a pipe has taken all of a long report.
  const into = join(mkdtempSync(join(tmpdir(), 'clinic-lighthouse-')), 'report.json');
  const words = [address, '--output=json', `--output-path=${into}`, '--quiet', flags, `--only-categories=${categories.join(',')}`];
  const env = { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' };
  const child = spawn(join(folder, 'node_modules', '.bin', 'lighthouse'), words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await once(child, 'close');
  const said = report.parse(JSON.parse(readFileSync(into, 'utf8')));
  rmSync(dirname(into), { recursive: true });
  return said;
}

/** Points of 100. */
export const points = ({ categories }: Report, name: string) => Math.round((categories[name]?.score ?? Number.NaN) * 100);

/** What costs points in a category, by its name in Lighthouse. */
export function lackingOf({ categories, audits }: Report, names: readonly string[]): string[] {
  const asked = names.flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  const scores = z.record(z.string(), z.object({ score: z.number().nullable().optional() })).parse(audits);
  return asked.map(({ id }) => id).filter((id) => (scores[id]?.score ?? 1) < 1);
}
