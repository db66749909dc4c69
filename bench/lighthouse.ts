// What Lighthouse says of each kind of page; and of the article, in pairs with a plain static page of the same text, in turn in one run.
// On one machine and at one moment an absolute score says little: a page without any script moves by several points from run to run.
import { parseArgs } from 'node:util';
import { benchKinds } from './lighthouse/kinds';
import { benchPairs } from './lighthouse/pairs';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '5' },
    page: { type: 'string', default: '/articles/is-ketamine-addictive' },
    kinds: { type: 'boolean', default: false },
  },
});

// Two benches of one name, because either takes several minutes.
if (values.kinds) await benchKinds();
else await benchPairs(values.page, Number(values.pairs));
process.exit(0);
