// Requests that Node itself gives up: a head that is too large or cannot be read, an upload that stops in the middle. Node would answer with a
// bare number, so somebody on a poor line, whose long question never got through, would see an empty page.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Log } from '../../platform/log';
import { type RefusalPages, textOf } from './refusal-pages';

const reasons: Record<string, [number, string]> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

export function answerUnreadable(server: Server, pages: RefusalPages, log: Pick<Log, 'info'>) {
  /** The last answer of each connection: one that has begun cannot be followed by another. */
  const answers = new WeakMap<object, ServerResponse>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => void answers.set(request.socket, response));
  server.on('clientError', (fault: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket) => {
    const begun = answers.get(socket);
    // Who is gone, or has hung up in the middle, reads nothing.
    if (!socket.writable || fault.code === 'ECONNRESET' || (begun?.headersSent && !begun.writableFinished)) return void socket.destroy();
    const [status, words] = reasons[fault.code ?? ''] ?? [400, 'Bad Request'];
    log.info('request.refused', { status, reason: 'unreadable' });
    const isReading = /^(GET|HEAD) /.test(String(fault.rawPacket?.subarray(0, 5) ?? ''));
    const page = isReading ? pages.notFound : pages.notSent;
    const body = textOf(page);
    const lines = page.headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${page.headers[index + 1]}`] : []));
    const head = [`HTTP/1.1 ${status} ${words}`, ...lines, `Content-Length: ${body.length}`, 'Cache-Control: no-store', 'Connection: close'];
    socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
  });
}
