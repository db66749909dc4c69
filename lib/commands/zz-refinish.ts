// makes pages ready again from the raw build, for measuring
import { makeSiteReady } from '../serving/press/make-ready';
import { readReadySite } from '../serving/press/ready-site';

const { contentVersion, drawnAt } = readReadySite('.');
await makeSiteReady(process.cwd(), { contentVersion, drawnAt: new Date(drawnAt) });
