import { z } from 'zod';
import { articleFields } from '../../content/article';
import { aliasesOf } from '../addresses/holder';
import { changedWordCount } from '../history/changed-words';
import type { Remark, Rule } from '../rule';
import { readMarkdown, type Source } from '../source';

/** A mended typing error is no change of substance. */
const fewWords = 6;

export const honestDates: Rule = {
  name: 'honest-dates',
  group: 'review',
  looksBeyond: true,
  reason: 'Readers trust the dates: a new one must stand for new work, and new words must not go by an old date.',
  of: ['articles'],
  check(source, garden) {
    const past = garden.past?.before(source.file, aliasesOf(source));
    const now = dated.safeParse(source.fields).data;
    const before = past && readMarkdown(source.file, 'articles', Buffer.from(past.text));
    const then = dated.safeParse(before?.fields).data;
    // A draft has made readers no promise yet.
    if (!past || !before || !now || !then || now.draft || then.draft) return [];
    return [...staleUpdate(source, now, then, before, past.changedOn), ...silentReview(source, now, then)];
  },
  samples: {
    ok: [
      { body: 'Rest helps most people, and a dark room helps as well.', before: { body: 'Rest helps most people, and a dark room helps too.' } },
      { body: 'Rest helps. So do a dark room and a cool bed.', fields: { updatedOn: '2026-02-01' }, before: { body: 'Rest helps.' } },
    ],
    notOk: [
      {
        body: 'Rest helps. So do a dark room and a cool bed.',
        before: { body: 'Rest helps.' },
        at: '2:1',
        says: [
          '9 words of the text have changed and `updatedOn` is missing, expected the day of the change, and a sentence for readers in `changes`',
        ],
      },
      {
        fields: { reviewedOn: '«2026-01-20»' },
        before: {},
        says: [
          '`reviewedOn` went from 2026-01-09 to 2026-01-20, expected an entry of that day in `changes` that says who reviewed the whole article and what came of it',
        ],
      },
    ],
  },
};

const { draft, updatedOn, publishedOn, reviewedOn, changes } = articleFields.shape;
const dated = z.object({ draft, updatedOn, publishedOn, reviewedOn, changes });
type Dated = z.infer<typeof dated>;

function staleUpdate(source: Source, now: Dated, then: Dated, before: Source, changedOn: string | undefined): Remark[] {
  const count = changedWordCount(before.body, source.body);
  const date = now.updatedOn ?? now.publishedOn.slice(0, 10);
  const isNew = date !== (then.updatedOn ?? then.publishedOn.slice(0, 10)) || (changedOn !== undefined && date >= changedOn);
  if (count < fewWords || isNew) return [];
  const found = now.updatedOn ? `\`updatedOn\` is still ${now.updatedOn}` : '`updatedOn` is missing';
  return [
    {
      ...source.where(['updatedOn']),
      severity: 'warning',
      message: `${count} words of the text have changed and ${found}, expected the day of the change, and a sentence for readers in \`changes\``,
    },
  ];
}

function silentReview(source: Source, now: Dated, then: Dated): Remark[] {
  const isBumped = now.reviewedOn !== undefined && then.reviewedOn !== undefined && now.reviewedOn > then.reviewedOn;
  if (!isBumped || now.changes.some(({ changedOn }) => changedOn === now.reviewedOn)) return [];
  return [
    {
      ...source.where(['reviewedOn']),
      severity: 'warning',
      message: `\`reviewedOn\` went from ${then.reviewedOn} to ${now.reviewedOn}, expected an entry of that day in \`changes\` that says who reviewed the whole article and what came of it`,
    },
  ];
}
