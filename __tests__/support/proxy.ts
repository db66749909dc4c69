// A proxy with HTTPS in front of servers of ours, run with the very configuration that deploy/ offers; only name, ports and certificate are those of the test.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect as tlsConnect } from 'node:tls';
import { freePort } from './free-port';
import { afterwards, temporaryFolder } from './stores';

const tried = { nginx: ['-v'], caddy: ['version'], openssl: ['version'] };

/** Whether this machine has a program. */
export const canRun = (program: keyof typeof tried) => spawnSync(program, tried[program]).status === 0;

export interface Front {
  /** With https, for a browser that is told not to mind the certificate. */
  address: string;
  /** The same for whoever cannot speak to a certificate of a test: what comes here is handed to it, by https. */
  lowered: string;
  plainPort: number;
}

/** In front of servers on these two ports, until the test is over. */
export async function nginxBefore(ports: readonly number[]): Promise<Front> {
  const folder = temporaryFolder();
  const [plainPort, port] = [await freePort(), await freePort()];
  const { key, certificate } = makeCertificate(folder);
  const offered = readFileSync('deploy/nginx.conf', 'utf8');
  const changes: [RegExp, string][] = [
    [/^ *listen \[::\].*\n/gm, ''],
    [/listen 80;/, `listen 127.0.0.1:${plainPort};`],
    [/listen 443 ssl http2;/, `listen 127.0.0.1:${port} ssl http2;`],
    [/ssl_certificate \S+;/, `ssl_certificate ${certificate};`],
    [/ssl_certificate_key \S+;/, `ssl_certificate_key ${key};`],
    [/127\.0\.0\.1:3001/, `127.0.0.1:${ports[0]}`],
    [/127\.0\.0\.1:3002/, `127.0.0.1:${ports[1]}`],
  ];
  writeFileSync(join(folder, 'site.conf'), changedBy(offered, changes));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  // Its workers are nobody when it is started by root, and nobody reaches this folder.
  const who = process.getuid?.() === 0 ? 'user root;' : '';
  const around = `daemon off; ${who} pid ${folder}/pid; events {} http { access_log off; ${places} include ${folder}/site.conf; }`;
  writeFileSync(join(folder, 'nginx.conf'), around);
  await start('nginx', ['-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')], port);
  return { address: `https://127.0.0.1:${port}`, lowered: await lower(port), plainPort };
}

async function lower(port: number): Promise<string> {
  const server = createServer((near) => {
    const far = tlsConnect({ port, host: '127.0.0.1', rejectUnauthorized: false });
    near.pipe(far).pipe(near);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterwards(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

/** Each change must find its place, so that the file of deploy/ cannot drift away from the test. */
function changedBy(text: string, changes: readonly [RegExp, string][]): string {
  return changes.reduce((changed, [place, instead]) => {
    if (!new RegExp(place.source, place.flags.replace('g', '')).test(changed)) throw new Error(`The configuration has no ${place}`);
    return changed.replace(place, instead);
  }, text);
}

function makeCertificate(folder: string) {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1', '-subj', '/CN=clinic.example'];
  const { status, stderr } = spawnSync('openssl', [...words, '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return { key, certificate };
}

async function start(program: string, words: readonly string[], port: number) {
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ended = once(child, 'exit');
  afterwards(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  for (let tries = 0; !(await listensOn(port)); tries += 1) {
    if (child.exitCode !== null || tries > 200) throw new Error(`${program} did not start:\n${said}`);
    await pause(50);
  }
}

function listensOn(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
