// How the server ends: whoever is inside is answered, and for as long as that takes nobody finds the door locked.
import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareFarewell } from '@/lib/serving/farewell';

async function open(listensFor?: number) {
  const waiting: ServerResponse[] = [];
  const server = createServer((incoming, response) => {
    if (incoming.url === '/slow') waiting.push(response);
    else response.end('at once');
  });
  const sayFarewell = prepareFarewell(server, listensFor);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const ask = (path: string) =>
    new Promise<string>((resolve) => {
      const sent = request({ port, host: '127.0.0.1', path, agent: false }, (response) => {
        response.on('data', (text) => resolve(String(text)));
      });
      sent.on('error', (fault) => resolve(fault.message.split(' ')[1] ?? ''));
      sent.end();
    });
  return { waiting, sayFarewell, ask };
}

test('with nobody inside it ends at once', async () => {
  const { sayFarewell, ask } = await open();
  expect(await ask('/')).toBe('at once');
  await sayFarewell();
  expect(await ask('/')).toBe('ECONNREFUSED');
});

test('while one is inside, others are let in and answered; then it ends', async () => {
  const { waiting, sayFarewell, ask } = await open();
  const slow = ask('/slow');
  while (waiting.length === 0) await sleep(1);
  const end = sayFarewell();
  expect(await ask('/')).toBe('at once');
  waiting[0]?.end('at last');
  expect(await slow).toBe('at last');
  await end;
  expect(await ask('/')).toBe('ECONNREFUSED');
});

test('a site that is never idle lets nobody in after a while, and answers those who are inside', async () => {
  const { waiting, sayFarewell, ask } = await open(50);
  const slow = ask('/slow');
  while (waiting.length === 0) await sleep(1);
  const end = sayFarewell();
  await sleep(100);
  expect(await ask('/')).toBe('ECONNREFUSED');
  waiting[0]?.end('at last');
  expect(await slow).toBe('at last');
  await end;
});

test('a visitor who goes away without an answer is not waited for', async () => {
  const { waiting, sayFarewell, ask } = await open();
  void ask('/slow');
  while (waiting.length === 0) await sleep(1);
  const end = sayFarewell();
  waiting[0]?.destroy();
  await end;
});
