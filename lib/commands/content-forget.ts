// A step of the build: takes what readers may not see any more, drafts and expired articles, out of everything that contentlayer has
// compiled, also out of its caches. Their text stays in content/ alone, where the preview reads it.
import { forgetUnpublished } from '../content/compile/forget';
import { listWorkplaces } from '../content/compile/workplace';
import { systemClock } from '../platform/clock';
import { getSite } from '../site/site';

for (const place of listWorkplaces(process.cwd())) forgetUnpublished(place, systemClock.now(), getSite().timeZone);
