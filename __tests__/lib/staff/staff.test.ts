// Coming in, on SQLite; and how long it takes.
import { expect, test } from '@jest/globals';
import { signIn } from '@/lib/staff/sign-in/sign-in';
import { elsewhere, openDoor } from '../../support/doors';
import { staffContract } from '../../support/staff-contract';

jest.setTimeout(60_000);

staffContract(async () => undefined);

test('A09: an address that nobody has takes as long as a wrong password', async () => {
  const { door, employ, clock } = await openDoor();
  await employ('ana');
  const timeOf = async (email: string) => {
    const from = performance.now();
    expect(await signIn(door, { email, password: 'not this one at all' }, elsewhere)).toEqual({ kind: 'refused' });
    clock.pass(3_600_000);
    return performance.now() - from;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    known.push(await timeOf('ana@clinic.example'));
    unknown.push(await timeOf('nobody@clinic.example'));
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[4] ?? 0;
  const ratio = median(known) / median(unknown);
  expect(ratio).toBeGreaterThan(1 / 1.5);
  expect(ratio).toBeLessThan(1.5);
});
