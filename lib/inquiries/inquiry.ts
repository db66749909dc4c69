// An inquiry: what a visitor may send us, and what we keep of it.
// Every message is read by a visitor, beside the field and in the summary, so it says what to do.
import { z } from 'zod';
import type { SealReason } from '../platform/sealing';
import { lengthOf } from '../site/form/lengths';
import type { Language } from '../site/languages/language';
import type { Words } from '../words/words';
import { isEmailAddress } from './email-address';
import { type InquiryLimits, inquiryLimits } from './limits';
import { lineBreak, manyLines, oneLine } from './text';

/** Where an inquiry stands. A new one is in nobody's hands yet; an open one is in somebody's. */
export const inquiryStatuses = ['new', 'open', 'answered', 'closed'] as const;
export type InquiryStatus = (typeof inquiryStatuses)[number];

/** What a visitor sent, clean and checked. */
export type Wish = z.infer<ReturnType<typeof wishSchema>>;

/** A wish that we have kept. Consent is not a field: nothing is kept without it. */
export interface Inquiry {
  id: string;
  /** Shown to the visitor. It opens nothing. */
  reference: string;
  receivedAt: Date;
  status: InquiryStatus;
  /** Set aside because it looks like a machine's. It is kept and listed like any other, and sends no mail. */
  isQuarantined: boolean;
  /** There are words in it that may mean danger. It raises the inquiry in the inbox, and does nothing else. */
  isUrgent: boolean;
  topic: string;
  /** The slug of the article from which the visitor came. */
  article?: string | undefined;
  /** The day on which that article, as the visitor saw it, was last changed. */
  articleVersion?: string | undefined;
  /** The language of the form, and so probably of the question. Unknown of those that are older than the second language. */
  language?: Language | undefined;
  name: string;
  email: string;
  phone?: string | undefined;
  message: string;
}

/** An inquiry that is kept but cannot be opened with the present keys. What lies in clear can still be told of it. */
export type UnreadableInquiry = Omit<Inquiry, PersonalField> & { unreadable: SealReason };

/** All that says who wrote and what: sealed, exported and erased as one piece. */
export type PersonalField = 'name' | 'email' | 'phone' | 'message';

export function isReadable(inquiry: Inquiry | UnreadableInquiry): inquiry is Inquiry {
  return !('unreadable' in inquiry);
}

type FaultWords = Words['inquiry']['faults'];

/** The visitor's fields, for a site with these topics. Each field has at most one fault, in these words, and all fields are checked. */
export function wishSchema(topicIds: readonly string[], faults: FaultWords) {
  return z.object({
    name: line('name', faults).pipe(z.string().min(1, faults.name)),
    email: line('email', faults).pipe(
      z
        .string()
        .min(1, { error: faults.email, abort: true })
        .refine((address) => address.includes('@'), { error: faults.emailWithoutAt, abort: true })
        .refine(isEmailAddress, faults.emailUnknown),
    ),
    // Any wording is taken ("after 5 pm: 555 0100"): a refused phone number could cost us the whole inquiry.
    phone: line('phone', faults).transform((phone) => phone || undefined),
    topic: z.string().refine((topic) => topicIds.includes(topic), faults.topic),
    message: z
      .string()
      .transform(manyLines)
      .pipe(
        z
          .string()
          .min(1, { error: faults.message, abort: true })
          .refine(...atMost('message', faults)),
      ),
    consent: z.literal('yes', { error: faults.consent }),
  });
}

type LabelledField = keyof FaultWords['labels'] & keyof InquiryLimits;

/** One line of text within its limit. A line break inside is refused before anything is trimmed. */
function line(field: LabelledField, faults: FaultWords) {
  return z
    .string()
    .refine((text) => !lineBreak.test(text), { error: faults.oneLine(faults.labels[field]), abort: true })
    .transform(oneLine)
    .pipe(z.string().refine(...atMost(field, faults)));
}

function atMost(
  field: LabelledField,
  { tooLong, labels }: FaultWords,
): [(text: string) => boolean, { error: (issue: { input?: unknown }) => string; abort: true }] {
  const { most } = inquiryLimits[field];
  const error = (issue: { input?: unknown }) => tooLong(labels[field], most, lengthOf(String(issue.input)));
  return [(text) => lengthOf(text) <= most, { error, abort: true }];
}
