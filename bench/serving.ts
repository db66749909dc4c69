// How fast the site gives its pages, beside nginx with the very same files (the limit) and plain `next start` (where it came from); how
// soon after a start; in how much memory; and what styles inside of the page are worth. Ratios of one run count, taken in turn.
import { parseArgs } from 'node:util';
import { benchLoad } from './serving/load';
import { benchStart } from './serving/start';
import { benchStyles } from './serving/styles';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

await benchLoad({ rounds: values.quick ? 2 : 5, seconds: values.quick ? 3 : 8, connections: 50 });
await benchStart({ rounds: values.quick ? 2 : 7 });
await benchStyles({ pairs: values.quick ? 2 : 7 });
process.exit(0);
