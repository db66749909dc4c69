// zod's issues → sentences for editors: what was found, what is expected, what to do.
import type { z } from 'zod';
import { nearest } from './nearest';
import type { Path } from './yaml';

export interface Explained {
  path: Path;
  /** Set when the fault is the name of a field, not its value. */
  key?: string;
  /** The field that a mistyped name was probably meant to be. */
  meant?: string | undefined;
  isMissing?: boolean;
  message: string;
}

type Issue = z.core.$ZodIssue;

/** What is known of the file and of its law, by path. */
export interface Surroundings {
  valueAt(path: Path): unknown;
  fieldsAt(path: Path): readonly string[];
  /** The sentence for editors that the schema gives to a field. */
  meaningAt(path: Path): string | undefined;
}

/** Explains the issues of one file. A field that is missing because it was mistyped is explained once, where it was mistyped. */
export function explainIssues(issues: readonly Issue[], around: Surroundings): Explained[] {
  // A value of the wrong kind has no size that could be wrong as well, and a list of the wrong kind no members.
  const wrongKinds = issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => nameOf(path));
  const telling = issues.filter(({ code, path }) => code === 'invalid_type' || !wrongKinds.includes(nameOf(path)));
  const explained = telling.flatMap((issue) => explainIssue(issue, around));
  const meant = explained.map(({ path, meant: field }) => field && nameOf([...path, field]));
  return explained.filter(({ path, isMissing }) => !isMissing || !meant.includes(nameOf(path)));
}

function explainIssue(issue: Issue, around: Surroundings): Explained[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(issue.path, key, around.fieldsAt(issue.path)));
  const found = around.valueAt(issue.path);
  const isMissing = found === undefined || found === null;
  const meaning = isMissing ? around.meaningAt(issue.path) : undefined;
  const expected = issue.code === 'custom' || !meaning ? expectedBy(issue, found) : asExpectation(meaning);
  const message = `${nameOf(issue.path)} ${isMissing ? 'is missing' : foundBy(issue, found)}, expected ${expected}`;
  return [{ path: issue.path, message, isMissing }];
}

/** "The headline, in plain words." → "the headline, in plain words" */
function asExpectation(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
}

/** `references` item 2, `doi` — counted from 1, as people count. */
export function nameOf(path: Path): string {
  const words = path.map((step) => (typeof step === 'number' ? ` item ${step + 1}` : `${'\u0000'}\`${String(step)}\``));
  return (
    words
      .join('')
      .replace(/^\u0000/, '')
      .replaceAll('\u0000', ', ') || 'the front matter'
  );
}

function unknownField(path: Path, key: string, known: readonly string[]): Explained {
  const meant = nearest(key, known);
  const where = path.length > 0 ? ` of ${nameOf(path)}` : '';
  const help = meant ? `did you mean \`${meant}\`?` : `expected one of: ${known.join(', ')}`;
  return { path, key, meant, message: `\`${key}\` is not a field${where}, ${help}` };
}

function foundBy(issue: Issue, found: unknown): string {
  if (issue.code === 'custom' && issue.params?.found) return String(issue.params.found);
  const size = issue.code === 'too_small' || issue.code === 'too_big' ? sizeOf(found, String(issue.origin)) : undefined;
  if (size) return `has ${size}`;
  if (Array.isArray(found)) return 'is a list';
  if (typeof found === 'object') return 'is a group of fields';
  const text = JSON.stringify(found);
  return `is ${text.length > 60 ? `${text.slice(0, 57)}…"` : text}`;
}

function sizeOf(found: unknown, origin: string): string | undefined {
  if (origin === 'string' && typeof found === 'string') return counted(found.trim().length, 'character');
  if (origin === 'array' && Array.isArray(found)) return counted(found.length, 'item');
  return undefined;
}

/** A length gets a separator, a number such as a year does not. */
function limitOf(origin: string, limit: number | bigint): string {
  return origin === 'string' ? Number(limit).toLocaleString('en-US') : String(limit);
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

function expectedBy(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' ? textFrom(found) : (kinds[issue.expected] ?? issue.expected);
    case 'too_small':
      return `${limitOf(issue.origin, issue.minimum)} or more`;
    case 'too_big':
      return `${limitOf(issue.origin, issue.maximum)} or fewer`;
    case 'invalid_value':
      return chosenFrom(issue.values.map(String), found);
    case 'invalid_format':
      return formats[issue.format] ?? patterns(issue.path);
    case 'invalid_union':
      return `${formats.date}, or a date-time with zone like 2026-11-01T09:00:00-05:00`;
    case 'custom':
      return String(issue.params?.missing ?? issue.params?.expected ?? patterns(issue.path));
    default:
      return issue.message;
  }
}

/** "one of: a, b", or the one that was probably meant. */
export function chosenFrom(names: readonly string[], found: unknown): string {
  const meant = typeof found === 'string' ? nearest(found, names) : undefined;
  const shown = names.slice(0, mostNamesShown).join(', ');
  const list = names.length > mostNamesShown ? `${shown} and ${names.length - mostNamesShown} more` : shown;
  return meant ? `${meant} (one of: ${list})` : `one of: ${list || 'none yet'}`;
}

/** A list of a thousand articles would bury the message. */
const mostNamesShown = 12;

/** How to make text of what was found. */
function textFrom(found: unknown): string {
  if (Array.isArray(found)) return 'text, without brackets or dashes';
  if (typeof found === 'object' && found !== null) return 'text; it holds ": ", so put the whole of it in quotes';
  return 'text; put it in quotes';
}

const kinds: Record<string, string> = {
  array: 'a list, one `- item` a line',
  object: 'a group of fields, each `name: value` on a line of its own',
  boolean: 'true or false, without quotes',
  number: 'a number, without quotes',
};

const formats: Record<string, string> = {
  date: 'a date like 2026-11-01',
  datetime: 'a date-time with zone like 2026-11-01T09:00:00-05:00',
  url: 'an address that starts with https://',
  email: 'an email address like name@example.com',
};

const aWord = 'a word or a few, of letters, digits, hyphens and single spaces, like placebo';

/** What a pattern of ours means, by the field that it guards. */
function patterns(path: Path): string {
  const field = String(path.filter((step) => typeof step === 'string').at(-1));
  const meaning: Record<string, string> = {
    doi: 'a DOI like 10.1001/jamapsychiatry.2019.1189, without https://doi.org/ in front',
    src: 'a picture like /images/room.jpg, kept in content/images',
    phone: 'a phone number in quotes, like "+1 555 555 0100"',
    term: aWord,
    short: aWord,
    forms: aWord,
    country: 'two capital letters, like US',
    language: 'two small letters, like en',
    locale: 'a language and country, like en-US',
    timeZone: 'a time zone, like America/New_York',
  };
  return meaning[field] ?? 'lower-case letters, digits and hyphens, like daly-2019';
}
