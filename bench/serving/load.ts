// As many readers as there are connections, each asking for the same article as fast as it gets it.
import { spawn } from 'node:child_process';
import { median, tell } from '../inquiries/figures';
import { type Program, startProgram } from '../program/program';
import { bareNode, nextStart, nginx, ours } from './servers';

const names = ['nginx', 'bare', 'ours', 'next'] as const;

const path = '/articles/is-ketamine-addictive';

interface Plan {
  rounds: number;
  seconds: number;
  connections: number;
}

interface Measured {
  perSecond: number;
  p99: number;
}

export async function benchLoad({ rounds, seconds, connections }: Plan) {
  console.log(`\nLoad: ${connections} connections, ${rounds} rounds of ${seconds} seconds each, in turn (wrk, one thread)`);
  const [site, limit, bare] = [ours(path), await nginx(path), await bareNode(path)];
  const programs = {
    nginx: await startProgram(limit),
    bare: await startProgram(bare),
    ours: await startProgram(site),
    next: await startProgram(nextStart(path)),
  };
  const measured: Record<keyof typeof programs, Measured[]> = { ours: [], nginx: [], bare: [], next: [] };
  for (const program of Object.values(programs)) await ask(program, 2, connections);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) measured[name].push(await ask(programs[name], seconds, connections));
  }
  for (const name of names) {
    tell(name, {
      'requests/s': median(measured[name].map(({ perSecond }) => perSecond)),
      'p99 ms': median(measured[name].map(({ p99 }) => p99)),
      'memory after, MB': programs[name].memory(),
    });
  }
  const ratio = (other: Measured[], of: (row: Measured) => number) => median(measured.ours.map((row, round) => of(row) / of(other[round] ?? row)));
  tell('ratio to nginx, median of the rounds', { rate: ratio(measured.nginx, (row) => row.perSecond), p99: ratio(measured.nginx, (row) => row.p99) });
  tell('ratio to a bare Node server', { rate: ratio(measured.bare, (row) => row.perSecond), p99: ratio(measured.bare, (row) => row.p99) });
  tell('ratio to next start', { rate: ratio(measured.next, (row) => row.perSecond), p99: ratio(measured.next, (row) => row.p99) });
  for (const program of Object.values(programs)) await program.stop();
  for (const used of [site, limit, bare]) used.end();
}

/** What browsers accept; each server gives the best that it has. */
const accepted = 'Accept-Encoding: gzip, deflate, br';

async function ask(program: Program, seconds: number, connections: number): Promise<Measured> {
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '20s', '-H', accepted, `${program.address}${path}`];
  const wrk = spawn('wrk', words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  wrk.stdout.on('data', (text) => (said += text));
  await new Promise((resolve, reject) => {
    wrk.once('error', () => reject(new Error('This bench needs wrk and nginx: apt-get install wrk nginx libnginx-mod-http-brotli-static')));
    wrk.once('exit', resolve);
  });
  if (/Non-2xx|Socket errors: (?!connect 0, read 0, write 0, timeout 0)/.test(said)) throw new Error(`Not every answer was right:\n${said}`);
  const [, value = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? [];
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]), p99: Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN) };
}
