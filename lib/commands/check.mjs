// npm run check: what CI runs. Format and lint, types, content, build, every test; the first that fails stops the rest.
import { join } from 'node:path';
import { needNode, needPackages, root, run, say } from './bootstrap.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);

needNode();
needPackages({ forTests: true });
say('Checking format and lint …');
run(bin('biome'), ['check', '.'], 'Format or lint has faults, named above. `npm run format` mends most of them.');
say('Checking types …');
run(bin('next'), ['typegen'], 'The types of the routes could not be made, see above.', { NEXT_TELEMETRY_DISABLED: '1' });
// Not incrementally: TypeScript 7.0.2 called a tree sound that it had not looked at again after a merge (seen on 2026-11-23).
run(bin('tsc'), ['--noEmit', '--incremental', 'false'], 'Types have faults, named above.');
say('Checking content …');
run(bin('tsx'), ['lib/commands/content.ts', 'check'], 'The content has errors, named above.');
await import('./test.mjs');
