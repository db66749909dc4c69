// Puts a name on the list of former names in a file's front matter, and changes not one other character: what an editor wrote, with its
// comments, quotes and line ends, stays as it is.
import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { z } from 'zod';
import { cutFrontMatter } from '../../content/compile/front-matter';

/** The text of the file with `alias` as the last of its `aliases`. Throws when that cannot be done without touching anything else. */
export function withFormerName(text: string, alias: string): string {
  const cut = cutFrontMatter(text);
  if ('message' in cut) throw new Error(cut.message);
  const document = parseDocument(cut.yaml);
  const pair = isMap(document.contents) ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'aliases') : undefined;
  const lineEnd = cut.yaml.includes('\r\n') ? '\r\n' : '\n';
  const edit = (at: number, words: string) => text.slice(0, cut.yamlAt + at) + words + text.slice(cut.yamlAt + at);
  const edited = !pair
    ? edit(cut.yaml.length, `aliases: [${alias}]${lineEnd}`)
    : isSeq(pair.value)
      ? pair.value.flow
        ? edit(...inFlow(pair.value, alias))
        : edit(...inBlock(pair.value, cut.yaml, alias, lineEnd))
      : edit(afterColon(pair.key, cut.yaml), ` [${alias}]`);
  return proven(text, edited, alias);
}

type Edit = [at: number, words: string];

function inFlow(list: YAMLSeq, alias: string): Edit {
  const last = list.items.at(-1);
  const end = isScalar(last) ? last.range?.[1] : undefined;
  return end === undefined ? [(list.range?.[1] ?? 1) - 1, alias] : [end, `, ${alias}`];
}

function inBlock(list: YAMLSeq, yaml: string, alias: string, lineEnd: string): Edit {
  const last = list.items.at(-1);
  const [start = 0, end = 0] = (isScalar(last) && last.range) || [];
  const indent = /[^\r\n]*$/.exec(yaml.slice(0, start))?.[0] ?? '  - ';
  const restOfLine = /^[^\r\n]*/.exec(yaml.slice(end))?.[0] ?? '';
  return [end + restOfLine.length, `${lineEnd}${indent}${alias}`];
}

function afterColon(key: unknown, yaml: string): number {
  const end = (isScalar(key) && key.range?.[1]) || 0;
  return yaml.indexOf(':', end) + 1;
}

const fieldsOf = (text: string) => {
  const cut = cutFrontMatter(text);
  if ('message' in cut || parseDocument(cut.yaml).errors.length > 0) return undefined;
  return z.record(z.string(), z.unknown()).parse(parseDocument(cut.yaml).toJS() ?? {});
};

/** Reads the result once more: every other value must be what it was. */
function proven(before: string, after: string, alias: string): string {
  const { aliases: then, ...othersThen } = fieldsOf(before) ?? {};
  const { aliases: now, ...othersNow } = fieldsOf(after) ?? {};
  const expected = [...(Array.isArray(then) ? then : []), alias];
  if (JSON.stringify([now, othersNow]) !== JSON.stringify([expected, othersThen]))
    throw new Error(`the list of former names could not be read; add ${alias} to \`aliases\` by hand`);
  return after;
}
