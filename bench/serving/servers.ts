// The four servers: ours, nginx over the very same pressed files, a bare Node server of those bytes, and `next start` over the same build.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serveWords } from '../../__tests__/support/serve-words';
import { readBodies, readReadySite } from '../../lib/serving/press/ready-site';
import type { Start } from '../program/program';

const quiet = { NODE_ENV: 'production', LOG_LEVEL: 'error', SMTP_URL: '', DATABASE_URL: '', INQUIRY_KEYS: '', SITE_URL: '', HOST: '127.0.0.1' };

export function ours(path: string): Start & { end(): void } {
  const data = mkdtempSync(join(tmpdir(), 'clinic-bench-'));
  return {
    command: process.execPath,
    words: () => serveWords,
    env: (port) => ({ ...quiet, PORT: String(port), DATA_DIR: data }),
    path,
    end: () => rmSync(data, { recursive: true, force: true }),
  };
}

export function nextStart(path: string): Start {
  return {
    command: process.execPath,
    words: (port) => ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    env: () => quiet,
    path,
  };
}

/** The page as it is pressed, in a file of its own. */
export async function bareNode(path: string): Promise<Start & { end(): void }> {
  const root = mkdtempSync(join(tmpdir(), 'clinic-bare-'));
  const file = join(root, 'page.br');
  writeFileSync(file, (await pressed(path)).br);
  return {
    command: process.execPath,
    words: (port) => [...serveWords.slice(0, -1), 'bench/serving/bare.mjs', String(port), file],
    path,
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function pressed(path: string) {
  const entry = readReadySite(process.cwd()).entries[path];
  if (!entry) throw new Error(`The build has no page ${path}.`);
  const { br, gzip } = await readBodies(process.cwd(), entry);
  if (!br || !gzip) throw new Error(`${path} was not pressed.`);
  return { br, gzip };
}

/** nginx with one worker, as Node has one thread; sending from the page cache, logging nothing: as fast as it can. */
export async function nginx(path: string): Promise<Start & { end(): void }> {
  const root = mkdtempSync(join(tmpdir(), 'clinic-nginx-'));
  // Started by root, nginx reads as somebody else.
  chmodSync(root, 0o755);
  const { br, gzip } = await pressed(path);
  const file = join(root, 'html', `${path}.html`);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, gunzipSync(gzip));
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gzip);
  for (const folder of ['logs', 'body']) mkdirSync(join(root, folder));
  cpSync('/etc/nginx/mime.types', join(root, 'mime.types'));
  return {
    command: 'nginx',
    words: (port) => {
      writeFileSync(join(root, 'nginx.conf'), configuration(root, port));
      return ['-p', root, '-e', join(root, 'logs', 'error.log'), '-c', join(root, 'nginx.conf')];
    },
    path,
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}

const configuration = (root: string, port: number) => `
daemon off;
worker_processes 1;
pid ${root}/nginx.pid;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
events { worker_connections 1024; }
http {
  include ${root}/mime.types;
  default_type text/html;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 75s;
  keepalive_requests 10000000;
  open_file_cache max=1000;
  client_body_temp_path ${root}/body; proxy_temp_path ${root}/body; fastcgi_temp_path ${root}/body; uwsgi_temp_path ${root}/body; scgi_temp_path ${root}/body;
  server {
    listen 127.0.0.1:${port};
    root ${root}/html;
    gzip_static on;
    brotli_static on;
    location / { try_files $uri.html =404; }
  }
}
`;
