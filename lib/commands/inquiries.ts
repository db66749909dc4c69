// `npm run inquiries:list`, `inquiries:export` and `inquiries:erase`. Exit code 0: done; 1: not, or not all; 2: wrong use.
// The list prints no name, address or message: a terminal keeps what it shows. The export prints everything, for a file or a program.
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Inquiry, UnreadableInquiry } from '../inquiries/inquiry';
import { type ErasureWish, getDesk, isReference } from '../wiring';
import { atTheDesk } from './at-the-desk';

const usage = [
  'Use: inquiries list [--json]',
  '     inquiries export [--csv]',
  '     inquiries erase --reference R | --email E | --older-than DAYS',
].join('\n');
/** More than a screen can show; with it, one wrong command cannot fill the memory. */
const limit = 1000;

async function list(asJson: boolean): Promise<number> {
  const inquiries = await getDesk().list({ limit });
  const rows = inquiries.map(({ reference, receivedAt, status, topic, article = '', isQuarantined }) => ({
    reference,
    receivedAt: receivedAt.toISOString(),
    status,
    topic,
    article,
    mark: isQuarantined ? 'quarantined' : '',
  }));
  if (asJson) for (const row of rows) console.log(JSON.stringify(row));
  else if (rows.length === 0) console.log('No inquiries have come in yet.');
  else
    for (const line of tableOf(['reference', 'received', 'status', 'topic', 'article', 'mark'], rows.map(Object.values<string>))) console.log(line);
  if (!asJson && rows.length === limit) console.log(`Only the newest ${limit} are shown.`);
  nameUnreadable(inquiries);
  return 0;
}

/** Said, because somebody has to look for the right key; the others are shown all the same. */
function nameUnreadable(inquiries: (Inquiry | UnreadableInquiry)[]) {
  const names = inquiries.flatMap((inquiry) => ('unreadable' in inquiry ? [`${inquiry.reference} (${inquiry.unreadable})`] : []));
  if (names.length > 0) console.error(`Cannot be opened with the present keys: ${names.join(', ')}.`);
}

function tableOf(heads: string[], rows: string[][]): string[] {
  const table = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

async function exportAll(asCsv: boolean): Promise<number> {
  // Written through, so that a pipe that is slow or closed early holds nothing of it in our memory.
  const { count, unreadableCount } = await getDesk().export(asCsv ? 'csv' : 'json', (line) => writeAll(line));
  console.error(`Exported: ${count}.`);
  if (unreadableCount > 0) console.error(`Cannot be opened with the present keys, and so exported without words: ${unreadableCount}.`);
  return unreadableCount > 0 ? 1 : 0;
}

function writeAll(line: string) {
  for (let bytes = Buffer.from(line); bytes.length > 0; ) bytes = bytes.subarray(writeSome(bytes));
}

/** A pipe that is full says so; what is not taken yet is offered again. */
function writeSome(bytes: Buffer): number {
  try {
    return writeSync(1, bytes);
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    if (code === 'EAGAIN') return 0;
    // Whoever reads has seen enough, as `head` does. Nothing has failed, and there is nobody left to tell.
    if (code === 'EPIPE') process.exit(0);
    throw fault;
  }
}

async function erase(wish: ErasureWish): Promise<number> {
  const { count, unreadableCount, isCleared, asideCount } = await getDesk().erase(wish);
  console.log(count === 0 ? 'There is no such inquiry, so nothing was erased.' : `Erased for good: ${count}. Backups from before still hold them.`);
  if (unreadableCount > 0) console.error(`Cannot be opened with the present keys, so nobody can say whose they are: ${unreadableCount}.`);
  if (count > 0 && asideCount > 0)
    console.error('Databases that a restore has put aside (clinic.db.before-… in DATA_DIR) still hold them. Delete those that you do not need.');
  if (!isCleared)
    console.error('The database is in use, so the bytes of what was erased could not be cleared from it yet. Run this again, or restart the server.');
  // Nothing that is too old is what one hopes for; nothing under a name that somebody gave is worth a second look.
  return (count === 0 && !('olderThanDays' in wish)) || unreadableCount > 0 ? 1 : 0;
}

/** Exactly one of the three ways, or undefined. */
function erasureIn(words: string[]): ErasureWish | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: words, options: { reference: text, email: text, 'older-than': text } });
  const { reference, email, 'older-than': days } = values;
  if (Object.keys(values).length !== 1) return undefined;
  if (reference !== undefined) return isReference(reference.toUpperCase()) ? { reference: reference.toUpperCase() } : undefined;
  if (email !== undefined) return email.includes('@') ? { email } : undefined;
  return days !== undefined && /^\d{1,5}$/.test(days) ? { olderThanDays: Number(days) } : undefined;
}

async function run([command, ...words]: string[]): Promise<number> {
  const [option, ...more] = words;
  if (command === 'list' && more.length === 0 && (!option || option === '--json')) return list(option === '--json');
  if (command === 'export' && more.length === 0 && (!option || option === '--csv')) return exportAll(option === '--csv');
  const wish = command === 'erase' ? quietly(() => erasureIn(words)) : undefined;
  if (wish) return erase(wish);
  console.error(usage);
  return 2;
}

/** Options that nobody knows are wrong use, like any other. */
function quietly<Result>(deed: () => Result): Result | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

await atTheDesk(run);
