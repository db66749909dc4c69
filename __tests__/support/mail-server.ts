// Mail servers on this machine: one that takes mail as real ones do, and one that misbehaves on command.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterwards } from './stores';

export interface TakenMail {
  /** From the envelope: who gets it, whatever the mail itself says. */
  recipients: string[];
  sender: string;
  raw: string;
  parsed: ParsedMail;
}

/** Takes every mail, or answers with the code that `answer` gives for the mail of this number, from 1. */
export async function mailServer({ answer = () => 250, port = 0 }: { answer?: (number: number) => number; port?: number } = {}) {
  const mails: TakenMail[] = [];
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        count += 1;
        const code = answer(count);
        if (code !== 250) return done(Object.assign(new Error('not now'), { responseCode: code }));
        const raw = Buffer.concat(chunks).toString();
        const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
        mails.push({ raw, sender, recipients: envelope.rcptTo.map(({ address }) => address), parsed: await simpleParser(raw) });
        done();
      });
    },
  });
  server.on('error', () => {});
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  let isOpen = true;
  const close = () => (isOpen ? new Promise<void>((resolve) => server.close(resolve)) : undefined);
  afterwards(async () => {
    await close();
    isOpen = false;
  });
  return { mails, url: urlOf(listening), port: portOf(listening) };
}

/** What a bad server says to each word of the protocol; `drop` breaks the connection, `hang` says nothing for ever. */
export type Manners = Partial<Record<'greeting' | 'MAIL' | 'RCPT' | 'DATA' | 'text', string>> & { unknownMailbox?: string };

/** A server that speaks just enough SMTP to break off where it is told to. */
export async function badMailServer(manners: Manners) {
  const sockets = new Set<Socket>();
  const heard: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    const say = (reply: string) => {
      if (reply === 'drop') socket.destroy();
      else if (reply !== 'hang') socket.write(`${reply}\r\n`);
    };
    let isText = false;
    say(manners.greeting ?? '220 here');
    socket.on('data', (chunk) => {
      for (const line of String(chunk).split('\r\n').filter(Boolean)) {
        heard.push(line);
        const verb = line.slice(0, 4).toUpperCase();
        if (isText && line === '.') {
          isText = false;
          say(manners.text ?? '250 taken');
        } else if (isText) continue;
        else if (verb === 'MAIL') say(manners.MAIL ?? '250 fine');
        else if (verb === 'RCPT') say(line.includes(`<${manners.unknownMailbox}>`) ? '550 nobody here' : (manners.RCPT ?? '250 fine'));
        else if (verb === 'DATA') {
          isText = manners.DATA === undefined;
          say(manners.DATA ?? '354 go on');
        } else say('250 fine');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterwards(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return { url: urlOf(server), heard };
}

/** The address of a port where nobody listens. */
export async function nobodysUrl(): Promise<{ url: string; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const found = { url: urlOf(server), port: portOf(server) };
  await new Promise((resolve) => server.close(resolve));
  return found;
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function urlOf(server: Server): string {
  return `smtp://127.0.0.1:${portOf(server)}`;
}
