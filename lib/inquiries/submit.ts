// Takes a visitor's form and keeps it, or says why not. The visitor hears "received" only when it is on the disk.
// Whatever happens, the visitor gets back what they typed; the log gets references and codes, never words.
import type { z } from 'zod';
import type { Clock } from '../platform/clock';
import { newId } from '../platform/ids';
import type { Log } from '../platform/log';
import { count } from '../platform/process/metrics';
import { StoreFault } from '../platform/store-fault';
import { isLanguage, type Language, languageOf } from '../site/languages/language';
import type { Site } from '../site/site';
import { dictionaries, type Words } from '../words/words';
import { type FieldName, fieldNames, type RawFields, readFields, type Typed } from './fields';
import { type Inquiry, type Wish, wishSchema } from './inquiry';
import { newReference } from './reference';
import type { Screening } from './screening/screening';
import { signsAgainst } from './screening/signs';
import { LimiterFault } from './screening/store';
import type { InquiryStore } from './store';
import { isUrgent } from './urgency/urgency';

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
  /** The form carried no token of ours that is still good, so a repeat could not be told. Sending it once more puts that right. */
  | { kind: 'stale'; typed: Typed }
  /** Faster than people write. The same form is taken when it comes a little later. */
  | { kind: 'tooFast'; typed: Typed }
  | { kind: 'limited'; typed: Typed; by: 'visitor' | 'everybody'; most: number; againInSeconds: number }
  | { kind: 'notSaved'; typed: Typed }
  /** It may have been kept: the database took it and broke off before it said so. Sent again, it is known as a repeat. */
  | { kind: 'unsure'; typed: Typed };

export interface Submitting {
  store: Pick<InquiryStore, 'add' | 'findReference'>;
  screening: Screening;
  /** The visitor's network address, for the limits alone. */
  client?: string | undefined;
  clock: Clock;
  site: Pick<Site, 'inquiryTopics' | 'inbox' | 'locale'>;
  log: Log;
  /**
   * Keyed hashes of words, so that whoever has the database cannot test guesses against it: the one to keep an inquiry by, and those by which
   * older ones were kept. Fails when there is no key.
   */
  hashes(words: string): Promise<[string, ...string[]]>;
  /** The published article of this name, with the day of its last change; undefined when the library has none. */
  findArticle(slug: string): Promise<{ version: string | undefined } | undefined>;
}

export async function submit(raw: RawFields, submitting: Submitting): Promise<Outcome> {
  const outcome = await take(raw, submitting);
  count('clinic_submits_total', outcome.kind);
  return outcome;
}

async function take(raw: RawFields, { store, screening, client, clock, site, log, hashes, findArticle }: Submitting): Promise<Outcome> {
  const read = readFields(raw);
  const token = read.broken.includes('formToken') ? undefined : screening.readToken(read.typed.formToken);
  const anew = (): Typed => ({ ...read.typed, formToken: screening.nextToken() });
  const typed = token ? read.typed : anew();

  const language = isLanguage(typed.language) ? typed.language : languageOf(site.locale);
  const parsed = schemaFor(site.inquiryTopics, language).safeParse(typed);
  const faults = faultsOf(read.broken, parsed.error, dictionaries[language].inquiry.faults);
  if (!parsed.success || faults.length > 0) return { kind: 'rejected', faults, typed };
  if (!token) return { kind: 'stale', typed };

  try {
    const keys = await keysOf(token.id, typed, parsed.data, hashes);
    // Before the token's age and the limits: whoever was told "received" is told so again.
    const first = await store.findReference(keys);
    if (first !== undefined) return repeated(first, log);
    const age = screening.ageOf(token);
    if (age === 'tooFast') return { kind: 'tooFast', typed };
    if (age === 'expired') return { kind: 'stale', typed: anew() };

    const signs = signsAgainst(parsed.data, read.isTrapped);
    const inquiry: Inquiry = {
      id: newId(),
      reference: newReference(),
      receivedAt: clock.now(),
      status: 'new',
      isQuarantined: signs.length > 0,
      isUrgent: isUrgent([parsed.data.message], site.inbox.urgentWords),
      language,
      ...(await knownArticle(typed.article, findArticle, log)),
      ...parsed.data,
    };
    const added = await keep(store, inquiry, keys[0], screening.limitsFor(token, client, inquiry.isQuarantined), log);
    if (added.kind === 'repeat') return repeated(added.reference, log);
    if (added.kind === 'limited') {
      const { limit, endsAt } = added;
      count('clinic_limiter_hits_total', limit.kind);
      log.info('inquiry.limited', { reason: limit.kind });
      // Somebody who asks a fourth question with one form gets a fresh form; only a machine goes on with the old one.
      if (limit.kind === 'form') return { kind: 'stale', typed: anew() };
      const againInSeconds = Math.max(1, Math.ceil((endsAt.getTime() - clock.now().getTime()) / 1000));
      return { kind: 'limited', typed, by: limit.kind, most: limit.most, againInSeconds };
    }
    const { reference } = added;
    log.info('inquiry.received', { reference });
    if (signs.length > 0) log.info('inquiry.quarantined', { reference, reason: signs.join('/') });
    for (const sign of signs) count('clinic_quarantined_total', sign);
    return { kind: 'received', reference };
  } catch (fault) {
    // Every failure, also one that we did not foresee: an error page here would cost the visitor what they wrote.
    const isUnsure = fault instanceof StoreFault && fault.isUnsure;
    log.error(isUnsure ? 'inquiry.unsure' : 'inquiry.not-saved', { code: codeOf(fault) });
    return { kind: isUnsure ? 'unsure' : 'notSaved', typed };
  }
}

const schemas = new WeakMap<Site['inquiryTopics'], Partial<Record<Language, ReturnType<typeof wishSchema>>>>();

/** Made once: zod compiles a new schema at its first use, which takes longer than all else here (0.8 ms against 0.05, measured 2026-11-23). */
function schemaFor(topics: Site['inquiryTopics'], language: Language) {
  const made = schemas.get(topics) ?? {};
  schemas.set(topics, made);
  made[language] ??= wishSchema(
    topics.map(({ id }) => id),
    dictionaries[language].inquiry.faults,
  );
  return made[language];
}

function repeated(reference: string, log: Log): Outcome {
  log.info('inquiry.repeated', { reference });
  return { kind: 'repeated', reference };
}

/** Limits that cannot be counted must not cost anybody the question. */
async function keep(store: Submitting['store'], inquiry: Inquiry, key: string, limits: ReturnType<Screening['limitsFor']>, log: Log) {
  try {
    return await store.add(inquiry, key, { limits });
  } catch (fault) {
    if (!(fault instanceof LimiterFault)) throw fault;
    count('clinic_limiter_failures_total', 'submit');
    log.error('limiter.failed', { code: fault.code });
    return store.add(inquiry, key);
  }
}

/** One fault a field at most, in the order of the form. */
function faultsOf(broken: FieldName[], error: z.ZodError | undefined, { again }: Words['inquiry']['faults']): Fault[] {
  const said = new Map<unknown, string>(error?.issues.map(({ path, message }) => [path[0], message]));
  // The hidden fields cannot be corrected by a visitor, so a broken one is dealt with as if it were missing.
  for (const field of broken) if (field !== 'formToken' && field !== 'article' && field !== 'language') said.set(field, again[field]);
  return fieldNames.flatMap((field) => {
    const message = said.get(field);
    return message === undefined ? [] : [{ field, message }];
  });
}

/** An article that we do not know is left out: where a visitor came from is no reason to refuse what they ask. */
async function knownArticle(slug: string, findArticle: Submitting['findArticle'], log: Log): Promise<Pick<Inquiry, 'article' | 'articleVersion'>> {
  if (slug === '') return {};
  try {
    const found = await findArticle(slug);
    return found ? { article: slug, articleVersion: found.version } : {};
  } catch (fault) {
    log.warn('inquiry.article-not-looked-up', { code: codeOf(fault) });
    return {};
  }
}

/** The same form with the same words gives the same key; edited words give another, because they are another question. */
async function keysOf(
  tokenId: string,
  { article }: Typed,
  { name, email, phone = '', topic, message }: Wish,
  hashes: Submitting['hashes'],
): Promise<[string, ...string[]]> {
  const words = JSON.stringify([name, email, phone, topic, message, article]);
  const [first, ...older] = await hashes(words);
  return [`${tokenId}:${first}`, ...older.map((hash) => `${tokenId}:${hash}`)];
}

/** `SQLITE_FULL` and the like; a fault's message may quote what a person wrote, its code and name cannot. */
function codeOf(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null) return 'UNKNOWN';
  if ('code' in fault) return String(fault.code);
  return 'name' in fault ? String(fault.name) : 'UNKNOWN';
}
