import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import SentPage from '@/app/[language]/contact/sent/page';
import { type Exchange, within } from '@/lib/platform/request/exchange';
import { getDesk, trapField } from '@/lib/wiring';
import { formOf, freshVera } from '../support/people';
import { temporaryFolder } from '../support/stores';

let folder: string;

beforeEach(() => {
  folder = join(temporaryFolder(), 'data');
  process.env.DATA_DIR = folder;
  process.env.FORM_MIN_SECONDS = '0';
  jest.spyOn(console, 'log').mockImplementation(() => {});
});

afterEach(async () => {
  await getDesk().close();
  globalThis.clinicDesk = undefined;
});

/** Draws the page as within a request, and gives what it wants said in the head of the answer. */
async function show(reference?: string | string[]): Promise<Exchange> {
  const exchange: Exchange = {};
  render(await within(exchange, () => SentPage({ params: Promise.resolve({ language: 'first' }), searchParams: Promise.resolve({ reference }) })));
  return exchange;
}

test('a visitor whose question is in the store sees the receipt', async () => {
  const outcome = await getDesk().submit(formOf(freshVera(getDesk())), async () => undefined);
  const reference = 'reference' in outcome ? outcome.reference : '';
  expect(await show(reference)).toEqual({});
  expect(screen.getByRole('status')).toHaveTextContent(reference);
});

test('S01: a visitor whose question was set aside is told so', async () => {
  const outcome = await getDesk().submit(formOf({ ...freshVera(getDesk()), [trapField]: 'x' }), async () => undefined);
  await show('reference' in outcome ? outcome.reference : '');
  expect(screen.getByRole('status')).toHaveTextContent('A filter against automatic messages has set it aside');
});

test.each([[undefined], ['R-22222-22222'], ['<script>'], [['R-22222-22222', 'R-33333-33333']]])(
  'nobody is told that we have what we do not have (%j)',
  async (reference) => {
    expect(await show(reference)).toEqual({ status: 404 });
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('We do not know this reference');
  },
);

test('a store that cannot be asked is no reason to say that there is nothing', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  writeFileSync(folder, 'a file where the folder should be');
  expect(await show('R-22222-22222')).toEqual({ status: 503, retryAfterSeconds: 60 });
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('We cannot look at our records');
});
