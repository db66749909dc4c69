// Takes a visitor's form and keeps it, or says why not. The visitor hears "received" only when it is on the disk.
// Whatever happens, the visitor gets back what they typed; the log gets references and codes, never words.
import { z } from 'zod';
import type { Clock } from '../platform/clock';
import { newId } from '../platform/ids';
import type { Log } from '../platform/log';
import type { Site } from '../site/site';
import { type FieldName, fieldNames, type RawFields, readFields, type Typed } from './fields';
import { type Wish, wishSchema } from './inquiry';
import { newReference } from './reference';
import type { InquiryStore } from './store';

export interface Fault {
  field: FieldName;
  message: string;
}

/** In every refusal, `typed` holds what the visitor wrote and a form token that can be sent. */
export type Outcome =
  | { kind: 'received'; reference: string }
  /** The same form with the same words, again: nothing more was kept. */
  | { kind: 'repeated'; reference: string }
  | { kind: 'rejected'; faults: Fault[]; typed: Typed }
  /** The form carried no token of ours, so a repeat could not be told. Sending it once more puts that right. */
  | { kind: 'stale'; typed: Typed }
  | { kind: 'notSaved'; typed: Typed };

export interface Submitting {
  store: Pick<InquiryStore, 'add'>;
  clock: Clock;
  site: Pick<Site, 'inquiryTopics'>;
  log: Log;
  /** A keyed hash of words, so that whoever has the database cannot test guesses against it. Fails when there is no key. */
  hash(words: string): Promise<string>;
  /** Whether the library has a published article of this name. */
  isArticle(slug: string): Promise<boolean>;
}

export async function submit(raw: RawFields, { store, clock, site, log, hash, isArticle }: Submitting): Promise<Outcome> {
  const read = readFields(raw);
  const hasToken = isToken(read.typed.formToken) && !read.broken.includes('formToken');
  const typed = hasToken ? read.typed : { ...read.typed, formToken: newId() };

  const parsed = wishSchema(site.inquiryTopics.map(({ id }) => id)).safeParse(typed);
  const faults = faultsOf(read.broken, parsed.error);
  if (!parsed.success || faults.length > 0) return { kind: 'rejected', faults, typed };
  if (!hasToken) return { kind: 'stale', typed };

  try {
    const inquiry = {
      id: newId(),
      reference: newReference(),
      receivedAt: clock.now(),
      status: 'new' as const,
      article: await knownArticle(typed.article, isArticle, log),
      ...parsed.data,
    };
    const { kind, reference } = await store.add(inquiry, await keyOf(typed, parsed.data, hash));
    log.info(kind === 'added' ? 'inquiry.received' : 'inquiry.repeated', { reference });
    return { kind: kind === 'added' ? 'received' : 'repeated', reference };
  } catch (fault) {
    // Every failure, also one that we did not foresee: an error page here would cost the visitor what they wrote.
    log.error('inquiry.not-saved', { code: codeOf(fault) });
    return { kind: 'notSaved', typed };
  }
}

function isToken(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

/** One fault a field at most, in the order of the form. */
function faultsOf(broken: FieldName[], error: z.ZodError | undefined): Fault[] {
  const said = new Map<unknown, string>(error?.issues.map(({ path, message }) => [path[0], message]));
  // The two hidden fields cannot be corrected by a visitor, so a broken one is dealt with as if it were missing.
  for (const field of broken) if (field !== 'formToken' && field !== 'article') said.set(field, again[field]);
  return fieldNames.flatMap((field) => {
    const message = said.get(field);
    return message === undefined ? [] : [{ field, message }];
  });
}

/** For a field that came twice or as a file. */
const again = {
  name: 'Enter your name once, as text',
  email: 'Enter one email address, as text',
  phone: 'Enter one phone number, as text',
  topic: 'Choose one topic for your question',
  message: 'Enter your question once, as text',
  consent: 'Tick the box to let us store your question',
};

/** An article that we do not know is left out: where a visitor came from is no reason to refuse what they ask. */
async function knownArticle(slug: string, isArticle: Submitting['isArticle'], log: Log): Promise<string | undefined> {
  if (slug === '') return undefined;
  try {
    return (await isArticle(slug)) ? slug : undefined;
  } catch (fault) {
    log.warn('inquiry.article-not-looked-up', { code: codeOf(fault) });
    return undefined;
  }
}

/** The same form with the same words gives the same key; edited words give another, because they are another question. */
async function keyOf({ formToken, article }: Typed, { name, email, phone = '', topic, message }: Wish, hash: Submitting['hash']): Promise<string> {
  const words = JSON.stringify([name, email, phone, topic, message, article]);
  return `${formToken.toLowerCase()}:${await hash(words)}`;
}

/** `SQLITE_FULL` and the like; a fault's message may quote what a person wrote, its code and name cannot. */
function codeOf(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null) return 'UNKNOWN';
  if ('code' in fault) return String(fault.code);
  return 'name' in fault ? String(fault.name) : 'UNKNOWN';
}
