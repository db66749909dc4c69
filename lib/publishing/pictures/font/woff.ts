// A WOFF file (W3C WOFF 1.0) as the tables of its TrueType font.
import { inflateSync } from 'node:zlib';

export type Tables = ReadonlyMap<string, DataView>;

const headerLength = 44;
const entryLength = 20;

export function readWoff(file: Buffer): Tables {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is no WOFF file.');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.readUInt16BE(12); index++) {
    const at = headerLength + index * entryLength;
    const [offset, packedLength, length] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
    const packed = file.subarray(offset, offset + packedLength);
    // A table that would not become smaller is stored as it is.
    const { buffer, byteOffset } = packedLength < length ? inflateSync(packed) : Buffer.from(packed);
    tables.set(file.toString('latin1', at, at + 4), new DataView(buffer, byteOffset, length));
  }
  return tables;
}

export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}.`);
  return table;
}
