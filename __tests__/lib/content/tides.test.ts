// The instants at which articles change by themselves are all there: between two of them no article changes its state.
import fc from 'fast-check';
import { type Reviewable, stateOf } from '@/lib/content/review';
import { tidesOf } from '@/lib/content/tides';

const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const when = fc.oneof(day, instant);
const article: fc.Arbitrary<Reviewable> = fc.record(
  { draft: fc.boolean(), publishedOn: when, reviewedOn: day, reviewDueOn: day, expiresOn: when },
  { requiredKeys: ['draft', 'publishedOn'] },
);

test.each(['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'America/Sao_Paulo', 'UTC'])('in %s', (timeZone) => {
  const moment = fc.date({ min: new Date('2024-12-01'), max: new Date('2029-02-01'), noInvalidDate: true });
  fc.assert(
    fc.property(article, moment, (one, now) => {
      const tides = tidesOf([one], timeZone).map((tide) => tide.getTime());
      const last = Math.max(...tides.filter((tide) => tide <= now.getTime()), now.getTime() - 86_400_000);
      const next = Math.min(...tides.filter((tide) => tide > now.getTime()), now.getTime() + 86_400_000);
      const state = stateOf(one, now, timeZone);
      expect([stateOf(one, new Date(last), timeZone), stateOf(one, new Date(next - 1), timeZone)]).toEqual([state, state]);
    }),
    { numRuns: 200 },
  );
});

test('each instant is named once, and a draft has none', () => {
  const scheduled = { draft: false, publishedOn: '2026-05-01', expiresOn: '2026-06-01' };
  expect(tidesOf([scheduled, { ...scheduled, expiresOn: '2026-05-01T04:00:00Z' }, { ...scheduled, draft: true }], 'America/New_York')).toEqual([
    new Date('2026-05-01T04:00:00Z'),
    new Date('2026-06-01T04:00:00Z'),
    new Date('2026-05-01T04:00:00Z'),
  ]);
});
