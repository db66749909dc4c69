// The same text as a page that somebody wrote by hand: a title, three lines of style, and nothing else. Served from memory, packed.
import { createServer, type Server } from 'node:http';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { readBodies, readReadySite } from '../../lib/serving/press/ready-site';

export async function servePlain(path: string): Promise<{ address: string; bytes: number; server: Server }> {
  const entry = readReadySite(process.cwd()).entries[path];
  const { gzip } = entry ? await readBodies(process.cwd(), entry) : {};
  if (!gzip) throw new Error(`The build has no page ${path}.`);
  const body = brotliCompressSync(plainPage(gunzipSync(gzip).toString('utf8')));
  const server = createServer((request, response) => {
    if (request.url !== path) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br', 'Content-Length': body.length }).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return { address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, bytes: body.length, server };
}

function plainPage(html: string): string {
  const title = /<title>.*?<\/title>/.exec(html)?.[0] ?? '';
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const text = main
    .replace(/<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>/g, '')
    // Words that open over the text, and what only prints.
    .replace(/<span id="\w+"[^>]* popover[\s\S]*?<\/button><\/span>/g, '')
    .replace(/<button[^>]*>([\s\S]*?)<\/button>/g, '$1')
    .replace(/<section[^>]* aria-labelledby="words">[\s\S]*?<\/section>/g, '')
    .replace(/ (?:class|aria-label|data-[\w-]+|style|role)="[^"]*"/g, '');
  const style = '<style>body{max-width:40rem;margin:0 auto;padding:1rem;font:18px/1.6 system-ui}h1{line-height:1.1}</style>';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="Plain">${title}`;
  return `<!doctype html><html lang="en"><head>${head}<link rel="icon" href="data:,">${style}</head><body>${text}</body></html>`;
}
