// How package.json has Node serve the site: what is tested and measured is what runs.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const { scripts } = z.object({ scripts: z.object({ serve: z.string() }) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The words behind `node`: settings of the engine, then the command. */
export const serveWords: readonly string[] = scripts.serve.split(' ').slice(1);
