// The steps of an inquiry: what is offered, where it leads, and what no order of steps can bring about.
import { expect, test } from '@jest/globals';
import { undoable } from '@/lib/inquiries/handling/history';
import { detailsFor, type Standing, type StepKind, standingAfter, stepKinds, stepsFrom } from '@/lib/inquiries/handling/step';
import { inquiryStatuses } from '@/lib/inquiries/inquiry';

const at = new Date('2026-11-23T09:00:00.000Z');
const standings = inquiryStatuses.flatMap((status) =>
  [true, false].flatMap((isQuarantined) => [undefined, 'ana', 'ben'].map((takenBy): Standing => ({ status, isQuarantined, takenBy }))),
);

test('what is offered at each standing', () => {
  expect(stepsFrom({ status: 'new', isQuarantined: false }, 'ben')).toEqual(['take', 'answer', 'close', 'spam']);
  expect(stepsFrom({ status: 'open', isQuarantined: false, takenBy: 'ben' }, 'ben')).toEqual(['answer', 'close', 'spam']);
  expect(stepsFrom({ status: 'open', isQuarantined: false, takenBy: 'ana' }, 'ben')).toEqual(['take', 'answer', 'close', 'spam']);
  expect(stepsFrom({ status: 'answered', isQuarantined: false, takenBy: 'ben' }, 'ben')).toEqual(['close', 'reopen', 'spam']);
  expect(stepsFrom({ status: 'closed', isQuarantined: false }, 'ben')).toEqual(['reopen', 'spam']);
  expect(stepsFrom({ status: 'new', isQuarantined: true }, 'ben')).toEqual(['notSpam', 'spam']);
  expect(stepsFrom({ status: 'closed', isQuarantined: true }, 'ben')).toEqual(['notSpam']);
});

test('every step changes something, and from every standing one can go on', () => {
  for (const standing of standings) {
    const steps = stepsFrom(standing, 'ben');
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(standingAfter(standing, step, 'ben', at)).not.toEqual(standing);
  }
});

test('no order of steps closes an inquiry that was neither answered nor given a reason; that it is spam is one', () => {
  const seen = new Set<string>();
  const walk = (standing: Standing, hasReason: boolean) => {
    const key = JSON.stringify([standing, hasReason]);
    if (seen.has(key)) return;
    seen.add(key);
    if (standing.status === 'closed') expect(standing.answeredAt !== undefined || hasReason).toBe(true);
    for (const step of stepsFrom(standing, 'ben'))
      walk(standingAfter(standing, step, 'ben', at), hasReason || step === 'spam' || (step === 'close' && detailsFor(step, standing) !== undefined));
  };
  walk({ status: 'new', isQuarantined: false }, false);
  expect(seen.size).toBeGreaterThan(10);
});

test('what was taken for spam by mistake waits again, for whoever had it in hand', () => {
  for (const takenBy of [undefined, 'ana']) {
    const spam = standingAfter({ status: 'closed', isQuarantined: false, takenBy }, 'spam', 'ben', at);
    expect(standingAfter(spam, 'notSpam', 'ben', at)).toEqual({ status: takenBy ? 'open' : 'new', isQuarantined: false, takenBy });
  }
});

test('the first answer counts, also when it was opened again since', () => {
  const answered = standingAfter({ status: 'new', isQuarantined: false }, 'answer', 'ben', at);
  const reopened = standingAfter(answered, 'reopen', 'ana', at);
  expect(standingAfter(reopened, 'answer', 'ana', new Date(at.getTime() + 1)).answeredAt).toBe(at.toISOString());
});

test('only the last step can be taken back, whatever the clock said, and notes are not steps', () => {
  const before: Standing = { status: 'new', isQuarantined: false };
  const step = (id: string, kind: StepKind, version: number, by = 'ben') => ({ id, at: new Date(at.getTime() - version), kind, by, before, version });
  const note = { id: 'n', at, kind: 'note' as const, by: 'ana', note: 'x' };
  expect(undoable([step('1', 'take', 2), step('2', 'answer', 3), note], 'ben')?.id).toBe('2');
  expect(undoable([step('2', 'answer', 3, 'ana'), step('1', 'take', 2)], 'ben')).toBeUndefined();
  expect(undoable([step('1', 'take', 2), { id: 'u', at, kind: 'undo', by: 'ben', version: 3 }], 'ben')).toBeUndefined();
  expect(undoable([], 'ben')).toBeUndefined();
  expect(stepKinds).toHaveLength(6);
});
