// The search index as one file of bytes: for each word, in which articles it stands and with which weight; for each article, those most
// like it. Bytes and not JSON, because a server reads it at its start and keeps it: 20,000 articles take 18 MB here and are read in a
// moment, where their lists as objects take gigabytes (docs/decisions/0027-own-search-index.md).
import { z } from 'zod';

const head = z.object({
  /** What made the index: changes with every line that decides what is in it. */
  maker: z.string(),
  articles: z.array(z.object({ slug: z.string(), version: z.string() })),
  /** Sorted, each once. */
  words: z.array(z.string()),
});

export interface SearchIndex extends z.infer<typeof head> {
  /** Where the postings of each word begin, and at the end where the last ones end. */
  starts: Uint32Array;
  /** In how many articles each word stands. */
  counts: Uint32Array;
  /** For each word its articles in their order: the step from the one before, then the weight as one byte. */
  postings: Uint8Array;
  /** For each article the places of the `alikeMost` that are most like it; `nobody` where there are fewer. */
  alike: Uint32Array;
}

/** More than are shown, because some of them may not be published. */
export const alikeMost = 8;
export const nobody = 0xffffffff;

export function writeIndexBytes({ starts, counts, postings, alike, ...rest }: SearchIndex): Uint8Array {
  const text = Buffer.from(JSON.stringify(rest));
  // Numbers of four bytes must begin at a place that can be divided by four.
  const padded = Buffer.concat([text, Buffer.alloc(-text.length & 3, ' ')]);
  const lengths = Uint32Array.of(padded.length, counts.length, alike.length, postings.length);
  return Buffer.concat([bytesOf(lengths), padded, bytesOf(starts), bytesOf(counts), bytesOf(alike), postings]);
}

/** Reads what `writeIndexBytes` wrote, on a machine of the same byte order; an index never travels without its build. */
export function readIndexBytes(file: Uint8Array): SearchIndex {
  // A copy of its own when the bytes came from a pool of Node's and begin at an odd place.
  const bytes = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
  let at = bytes.byteOffset;
  const numbers = (count: number) => {
    const list = new Uint32Array(bytes.buffer, at, count);
    at += 4 * count;
    return list;
  };
  const [headLength = 0, wordCount = 0, alikeCount = 0, postingsLength = 0] = numbers(4);
  const expected = 4 * 4 + headLength + 4 * (2 * wordCount + 1 + alikeCount) + postingsLength;
  if (bytes.length !== expected) throw new Error(`The search index has ${bytes.length} bytes, expected ${expected}: make it anew with npm run build`);
  const { maker, articles, words } = head.parse(JSON.parse(Buffer.from(bytes.buffer, at, headLength).toString('utf8')));
  at += headLength;
  const [starts, counts, alike] = [numbers(wordCount + 1), numbers(wordCount), numbers(alikeCount)];
  return { maker, articles, words, starts, counts, alike, postings: bytes.subarray(at - bytes.byteOffset) };
}

/** Calls `visit` with each article that has the word, in their order. */
export function eachPosting({ starts, postings }: SearchIndex, word: number, visit: (article: number, weight: number) => void) {
  const end = starts[word + 1] ?? 0;
  let article = -1;
  for (let at = starts[word] ?? 0; at < end; ) {
    let step = 0;
    let shift = 0;
    for (let byte = 128; byte >= 128; shift += 7) {
      byte = postings[at++] ?? 0;
      step += (byte & 127) << shift;
    }
    article += step;
    visit(article, postings[at++] ?? 0);
  }
}

/** Appends a posting to a list of bytes, as `eachPosting` reads it. */
export function addPosting(bytes: number[], step: number, weight: number) {
  let rest = step;
  for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest, weight);
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
