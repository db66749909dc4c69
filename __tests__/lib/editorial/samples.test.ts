// Every rule carries its own samples; here they are tried. A rule that no sample can break proves nothing.
import { rules } from '@/lib/editorial/rules/all';
import { judged } from '../../support/samples';

const asSample = (sample: (typeof rules)[number]['samples']['ok'][number]) => (typeof sample === 'string' ? { body: sample } : sample);

describe.each(rules.map((rule) => ({ name: rule.name, rule })))('$name', ({ rule }) => {
  test.each(rule.samples.ok.map(asSample))('has nothing to say of %j', (sample) => {
    const { remarks, isLookedAt } = judged(rule, sample);
    expect(isLookedAt).toBe(true);
    expect(remarks.map(({ message }) => message)).toEqual([]);
  });

  test.each(rule.samples.notOk)('finds what is wrong in %j', (sample) => {
    const { remarks, isLookedAt, marks } = judged(rule, sample);
    expect(isLookedAt).toBe(true);
    expect(remarks.map(({ message }) => message)).toEqual(sample.says);
    expect(remarks.map(({ line, column }) => `${line}:${column}`)).toEqual(sample.at ? [sample.at] : marks);
  });

  test('has samples of both kinds, and a reason that a reader would give', () => {
    expect(rule.samples.ok.length).toBeGreaterThan(0);
    expect(rule.samples.notOk.length).toBeGreaterThan(0);
    expect(rule.reason).toMatch(/^["A-Z“].*[.]$/);
    expect(rule.reason.length).toBeLessThanOrEqual(170);
  });
});

test('every rule has a name of its own', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

test('no fix changes more than the words that were found, and what it leaves is accepted', () => {
  const fixed = rules.flatMap((rule) =>
    rule.samples.notOk.flatMap((sample) => {
      const { remarks, text } = judged(rule, sample);
      const fixes = remarks.flatMap(({ fix }) => (fix ? [fix] : []));
      if (fixes.length === 0 || fixes.length < remarks.length) return [];
      const mended = [...fixes].reverse().reduce((words, { from, to, text: better }) => words.slice(0, from) + better + words.slice(to), text);
      return [{ name: rule.name, after: judged(rule, { ...sample, text: mended }).remarks }];
    }),
  );
  expect(fixed.length).toBeGreaterThan(8);
  for (const { name, after } of fixed) expect({ name, after }).toEqual({ name, after: [] });
});
