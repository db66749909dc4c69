import { withoutWords } from '@/lib/commands/faults-without-words';

const canary = 'I have had Quetzal thoughts';

function faultOf(deed: () => unknown): unknown {
  try {
    return deed();
  } catch (fault) {
    return fault;
  }
}

test('of a fault, its name and place are printed, and no word of its message', () => {
  const line = withoutWords(faultOf(() => JSON.parse(`[{"kind": ${canary}`)));
  expect(line).toMatch(/^SyntaxError at \/.*faults-without-words\.test\.ts:\d+:\d+/);
  expect(line).not.toMatch(/Quetzal|\n/);
});

test('a message that looks like a place in the code is no place in the code', () => {
  const fault = new Error(`x\n    at /${canary.replaceAll(' ', '-')}:1:1\n    at Quetzal (/y:2:2)`);
  expect(withoutWords(fault)).toMatch(/^Error at \//);
  expect(withoutWords(fault)).not.toContain('Quetzal');
  fault.stack = `Error\n    at Quetzal`;
  expect(withoutWords(fault)).toBe('Error');
});

test('a digest is printed, cut where it is no longer what digests are made of', () => {
  expect(withoutWords(Object.assign(new Error(canary), { digest: '123@E394 \n Quetzal words', stack: '' }))).toBe('Error digest=123@E394');
});

test('what is no fault is named by its kind, and text stays on one line', () => {
  expect(withoutWords({ message: canary })).toBe('[Object]');
  expect(withoutWords(Object.assign(Object.create(null), { message: canary }))).toBe('[object]');
  expect(withoutWords('⨯ \n one\r\n two')).toBe('⨯ | one | two');
  expect(withoutWords(7)).toBe('7');
});
