// Makes a body small, once, in the two ways that browsers understand. What is small already (pictures, fonts) stays as it is.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';
export type Bodies = Partial<Record<Encoding, Buffer>>;

const squeezable = /^(?:text\/|application\/(?:\w+\+)?(?:json|xml|javascript)|application\/(?:xml|manifest)|image\/svg)/;

/** Whether packing makes something of a type smaller: words, not pictures. */
export function isSqueezable(type: string): boolean {
  return squeezable.test(type);
}

/** `quality` is brotli's, from 0 to 11. Both ways run beside the main thread. */
export async function compress(body: Buffer, type: string, quality: number): Promise<Bodies> {
  if (!isSqueezable(type)) return { identity: body };
  const brotli = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  };
  const [br, zipped] = await Promise.all([promisify(brotliCompress)(body, brotli), promisify(gzip)(body, { level: 9 })]);
  return { br, gzip: zipped };
}

/** The best encoding that a visitor's browser takes; `undefined` as header means that it takes only the plain text. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  if (takes(brotliIn, accepted)) return 'br';
  return takes(gzipIn, accepted) ? 'gzip' : 'identity';
}

const brotliIn = entryOf('br');
const gzipIn = entryOf('gzip');

/** Where a list of encodings names one of them, with how much it is wanted. */
function entryOf(encoding: string): RegExp {
  return new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)`, 'i');
}

function takes(named: RegExp, accepted: string): boolean {
  const entry = named.exec(accepted);
  return entry !== null && Number(entry[1] ?? 1) > 0;
}
