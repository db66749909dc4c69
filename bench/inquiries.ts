// What a durable inquiry costs, beside the least that any durable row costs on the same disk; and what it costs those who only read.
// Ratios count. The rates beside them belong to one machine and one moment.
import { parseArgs } from 'node:util';
import { benchReaders } from './inquiries/readers';
import { benchServer } from './inquiries/server';
import { benchStore } from './inquiries/store';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const scale = values.quick ? 0.2 : 1;

await benchStore({ rounds: 7, rowCount: Math.round(1_000 * scale) });
await benchServer({ inquiryCount: Math.round(2_000 * scale) });
await benchReaders({ pairs: 5, seconds: Math.round(20 * scale), submitsPerSecond: 20, readsPerSecond: 50 });
process.exit(0);
