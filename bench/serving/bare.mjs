// The most that one Node process can do: the same bytes from memory, and nothing else. Port and file are its words.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, file] = process.argv.slice(2);
const body = readFileSync(file);
const lines = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br', 'Content-Length': body.length };
createServer((_request, response) => response.writeHead(200, lines).end(body)).listen(Number(port), '127.0.0.1');
