// The list of retired addresses as editors keep it, content/retired.yml.
import { isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { type RetiredAddress, retiredAddress } from '../../content/retired';
import type { Garden } from '../garden';

/** The entries that can be read; faulty ones are reported by `shape`. */
export function retiredIn({ retired }: Pick<Garden, 'retired'>): RetiredAddress[] {
  const list = z.object({ retired: z.array(z.unknown()).catch([]) }).safeParse(retired.fields).data?.retired ?? [];
  return list.flatMap((entry) => retiredAddress.safeParse(entry).data ?? []);
}

/** The text of the file with more entries at its end; comments and what stands there already stay. */
export function withRetired(text: string, entries: readonly RetiredAddress[], file: string): string {
  const document = parseDocument(text.trim() === '' ? headingFor(file) : text);
  if (document.errors.length > 0) throw new Error(`${file} cannot be read; \`npm run content:check\` says why`);
  for (const entry of entries) {
    const list = document.get('retired', true);
    if (!isSeq(list) || list.items.length === 0) document.set('retired', document.createNode([entry]));
    else document.addIn(['retired'], entry);
  }
  return document.toString({ lineWidth: 0 });
}

const headingFor = (
  file: string,
) => `# Addresses of articles that were taken down for good. Readers who come to one hear that it is gone, and where to read on.
# To bring an article back, put its file back into ${file.replace('retired.yml', 'articles')} and take its entry away here.
retired: []
`;
