// `npm run mail:deliver` as an operator runs it: its own process, a real mail server, and what it says.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { noticesOf } from '@/lib/inquiries/notices/notice';
import { runCommand } from '../../support/commands';
import { clinicRing, settingOf } from '../../support/keys';
import { mailServer, nobodysUrl } from '../../support/mail-server';
import { verasInquiry } from '../../support/people';
import { temporaryFolder, temporaryStore } from '../../support/stores';

jest.setTimeout(60_000);

/** Not waited for with a standstill, because the mail server of the test has to answer meanwhile. */
function run(folder: string, words: string[] = ['deliver'], env: Record<string, string> = {}): Promise<{ status: number | null; lines: string[] }> {
  const file = join(process.cwd(), 'lib', 'commands', 'mail.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    env: { ...process.env, DATA_DIR: folder, INQUIRY_KEYS: settingOf(clinicRing), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, lines: output.trimEnd().split('\n').sort() })));
}

async function clinicWith(count: number) {
  const folder = temporaryFolder();
  const { database, store, notices } = await temporaryStore(join(folder, 'clinic.db'));
  for (let number = 1; number <= count; number += 1) {
    const inquiry = verasInquiry({ id: `inquiry-${number}`, reference: `R-${number}`, receivedAt: new Date('2020-01-01T09:00:00Z') });
    await store.add(inquiry, `key-${number}`, { notices: noticesOf(inquiry, 'https://clinic.example') });
  }
  return { folder, database, notices };
}

test('without a mail server the notice is a file, and nothing is due the next time', async () => {
  const { folder } = await clinicWith(1);
  expect(await run(folder)).toEqual({ status: 0, lines: ['1 notice sent, 0 put off, 0 given up.', 'notice.sent reference=R-1 attempt=1'] });
  expect(await run(folder)).toEqual({ status: 0, lines: ['Nothing is due.'] });
  const [file = ''] = readdirSync(join(folder, 'mail'));
  const text = readFileSync(join(folder, 'mail', file), 'utf8');
  expect(text).toContain('Reference: R-1');
  expect(text).not.toMatch(/Vera|Okafor|vera@|drive home/);
});

test('D14: two that are run at once send each notice once', async () => {
  const { folder } = await clinicWith(6);
  const { url, mails } = await mailServer();
  const runs = await Promise.all([run(folder, ['deliver'], { SMTP_URL: url }), run(folder, ['deliver'], { SMTP_URL: url })]);
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  expect(mails.map(({ parsed }) => parsed.messageId).sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `<inquiry-${n}.staff-mail@clinic.example>`));
});

test('a mail server that is away is said, with exit code 1, and without its password', async () => {
  const { folder } = await clinicWith(7);
  const { port } = await nobodysUrl();
  const { status, lines } = await run(folder, ['deliver'], { SMTP_URL: `smtp://desk:my-secret@127.0.0.1:${port}`, LOG_LEVEL: 'error' });
  expect({ status, lines }).toEqual({
    status: 1,
    lines: [
      '0 notices sent, 5 put off, 0 given up.',
      '7 notices still to be sent.',
      'The mail server cannot be reached, so the rest was not tried. Check SMTP_URL, and what the log says above.',
    ],
  });
});

test('D11: what was given up is named until it is tried again', async () => {
  const { folder } = await clinicWith(1);
  const { url } = await mailServer({ answer: (number) => (number === 1 ? 550 : 250) });
  const first = await run(folder, ['deliver'], { SMTP_URL: url });
  expect(first).toEqual({
    status: 1,
    lines: [
      '0 notices sent, 0 put off, 1 given up.',
      '1 notice given up. When the cause is put right, send them with: npm run mail:deliver -- --again',
      'notice.dead reference=R-1 attempt=1 code=550',
    ],
  });
  expect(await run(folder, ['deliver', '--again'], { SMTP_URL: url })).toMatchObject({
    status: 0,
    lines: ['1 notice given up earlier will be tried again.', '1 notice sent, 0 put off, 0 given up.', 'notice.sent reference=R-1 attempt=1'],
  });
});

test('an inquiry of which nobody would hear is named by db:check, and --again makes its notice', async () => {
  const { folder } = await clinicWith(1);
  const { store } = await temporaryStore(join(folder, 'clinic.db'));
  await store.add(verasInquiry({ id: 'lost', reference: 'R-2' }), 'key');
  const before = runCommand(folder, 'database', 'check');
  expect(before.status).toBe(1);
  expect(before.lines).toEqual(
    expect.arrayContaining(['without a notice    1', 'Nobody is told of 1 inquiry. Send word of them with: npm run mail:deliver -- --again']),
  );
  expect((await run(folder, ['deliver', '--again'])).lines).toEqual(
    expect.arrayContaining(['1 notice made for inquiries that had none.', '2 notices sent, 0 put off, 0 given up.']),
  );
  expect(runCommand(folder, 'database', 'check')).toMatchObject({ status: 0, lines: expect.arrayContaining(['without a notice    0']) });
});

test('wrong use is told, with exit code 2, and a setting that is not understood, with exit code 1', async () => {
  expect(await run(temporaryFolder(), ['burn'])).toMatchObject({ status: 2, lines: [expect.stringMatching(/^Use: mail deliver /)] });
  const { status, lines } = await run(temporaryFolder(), ['deliver'], { SMTP_URL: 'desk:my-secret@mail.example.com' });
  expect(status).toBe(1);
  expect(lines.join('\n')).toContain('SMTP_URL is not understood');
  expect(lines.join('\n')).not.toContain('my-secret');
});
