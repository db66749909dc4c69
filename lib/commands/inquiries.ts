// `npm run inquiries:list`: what visitors have sent, newest first.
// Prints no name, address or message: a terminal keeps what it shows, and the inbox is where inquiries are read.
import { getDesk } from '../wiring';
import { loadEnvFile } from './env-file';

const usage = 'Use: inquiries list [--json]';
/** More than a screen can show; with it, one wrong command cannot fill the memory. */
const limit = 1000;

async function list(asJson: boolean): Promise<number> {
  const rows = (await getDesk().list({ limit })).map(({ reference, receivedAt, status, topic, article = '', isQuarantined }) => ({
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
  return 0;
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

async function run(words: string[]): Promise<number> {
  const [command, ...options] = words;
  if (command !== 'list' || options.some((option) => option !== '--json')) {
    console.error(usage);
    return 2;
  }
  return list(options.includes('--json'));
}

loadEnvFile();
try {
  process.exitCode = await run(process.argv.slice(2));
  await getDesk().close();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
