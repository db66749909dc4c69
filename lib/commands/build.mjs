// npm run build: check the content, compile it, build the site. Any step that fails stops the rest.
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFingerprint, fingerprintFile, loadDotEnv, needNode, needPackages, root, run, say, serverFile, start, stop } from './bootstrap.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Builds what `npm start` and `npm run serve` serve. */
export async function build() {
  rmSync(fingerprintFile, { force: true });
  const fingerprint = buildFingerprint();
  say('Checking and compiling the content …');
  rmSync(stepsFolder, { recursive: true, force: true });
  bundle(steps, '--splitting', `--outdir=${stepsFolder}`, '--out-extension:.js=.mjs');
  // Both at once, because each looks at every new text; what the compiler says of a fault, the check says better.
  const compiling = start(process.execPath, [...forManySmallThings, step('compile'), '--for-readers']);
  run(
    process.execPath,
    [...forManySmallThings, step('content'), 'check'],
    'The content has errors, named above, so nothing was built. Put them right and run this again.',
  );
  if (!(await compiling)) stop('The content could not be compiled, see above, so nothing was built.');
  say('Building the pages (about half a minute), and drawing the pictures that other sites show of them …');
  // Next draws pages one after the other, which leaves a processor to the pictures.
  const drawing = start(process.execPath, [step('pictures')]);
  run(bin('next'), ['build'], 'The pages could not be built, see above.', {
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(),
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (!(await drawing)) stop('The pictures could not be drawn, see above.');
  say('Making the pages ready to serve …');
  run(process.execPath, [step('pages')], 'The pages could not be made ready to serve, see above.');
  bundle(['serve'], `--outfile=${serverFile}`);
  if (process.env.BUILD_FOR === 'container')
    bundle(inContainer, '--splitting', `--outdir=${join(root, '.next', 'commands')}`, '--out-extension:.js=.mjs');
  writeFileSync(fingerprintFile, fingerprint);
}

/**
 * Syntax trees are many small things that live for a moment; with Node's usual 16 MB for such things a fifth of the time goes to sweeping them. What
 * lives longer is swept when there is twice as much as was left, instead of four times: the check of 5,000 articles takes 0.7 GB instead of 1.2 GB.
 */
const forManySmallThings = ['--max-semi-space-size=64', '--heap-growing-percent=100'];

/** What this command has others do. As plain JavaScript they start in a third of the time, which is half of what building one changed article takes. */
const steps = ['compile', 'content', 'pictures', 'pages'];
const stepsFolder = join(root, '.cache', 'steps');
const step = (name) => join(stepsFolder, `${name}.mjs`);

/** What operators do beside the running site. A container has no compiler for it. */
const inContainer = ['staff', 'inquiries', 'mail', 'keys', 'database', 'content-preview'];

/**
 * Commands as plain JavaScript with all that they import. Compiled at each start instead, the server would need three times as long and half as
 * much memory again (2026-11: 1.5 s and 205 MB against 0.5 s and 115 MB). What holds a binary, contentlayer and Next itself are left where they are.
 */
function bundle(commands, ...where) {
  const required = "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";
  const files = commands.map((name) => `lib/commands/${name}.ts`);
  const words = [...files, '--bundle', '--platform=node', '--format=esm', '--target=node20', '--log-level=warning'];
  const outside = ['next', 'libsql', 'pg', 'pg-native', 'sharp', 'contentlayer2'].map((name) => `--external:${name}`);
  run(
    bin('esbuild'),
    [...words, ...outside, `--banner:js=${required}`, ...where],
    `The commands (${commands.join(', ')}) could not be put together, see above.`,
  );
}

/** The key that keeps a form which was open during a deploy working: made once, then kept beside the data. */
function actionKey() {
  if (process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY) return process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  const folder = resolve(root, process.env.DATA_DIR || '.data', 'keys');
  const file = join(folder, 'actions');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeOnce(file, randomBytes(32).toString('base64'));
  return readFileSync(file, 'utf8').trim();
}

/** Whole or not at all, and on the disk: half a key would break every build, and one that a power cut takes away every form that is open. */
export function writeOnce(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (fault) {
    // Another build was first, and both use its key.
    if (!existsSync(file)) throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  needNode();
  loadDotEnv();
  needPackages();
  await build();
}
