import { expect, test } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { Steps, type StepsProps } from '@/components/inbox/steps/steps';

const ways = [{ id: 'phone', label: 'By phone' }];
const reasons = [{ id: 'duplicate', label: 'The same question came twice' }];

function show(changes: Partial<StepsProps>) {
  const sent: Record<string, FormDataEntryValue>[] = [];
  let next: FormAnswer = { count: 1, faults: [], typed: {}, done: 'It is done.' };
  const props: StepsProps = {
    action: async (_, form) => {
      sent.push(Object.fromEntries(form));
      return next;
    },
    inquiryId: 'inquiry-1',
    version: 4,
    steps: ['take', 'answer', 'close', 'spam'],
    undo: undefined,
    ways,
    reasons,
    noteMost: 20,
    takeLabel: 'Take it',
    ...changes,
  };
  const answerWith = (answer: Partial<FormAnswer>) => {
    next = { ...next, done: undefined, ...answer };
  };
  return { sent, answerWith, user: userEvent.setup(), ...render(<Steps {...props} />), props };
}

test('each step sends itself, the inquiry and the version that was on the page', async () => {
  const { sent, user } = show({});
  await user.selectOptions(screen.getByLabelText('How did you answer?'), 'By phone');
  await user.click(screen.getByRole('button', { name: 'Mark as answered' }));
  expect(sent).toEqual([{ inquiry: 'inquiry-1', version: '4', step: 'answer', how: 'phone' }]);
  expect(await screen.findByText('It is done.')).toHaveFocus();
  expect(screen.getByText('It is done.')).toHaveAttribute('role', 'status');
});

test('only what can be done is offered; a note always', () => {
  show({ steps: ['notSpam'] });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Not spam', 'Add the note']);
});

test('what was set aside is judged either way, before anything else', () => {
  show({ steps: ['notSpam', 'spam'] });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Not spam', 'It is spam', 'Add the note']);
});

test('what was answered needs no reason to be closed', () => {
  show({ steps: ['close', 'reopen', 'spam'], reasons: undefined });
  expect(screen.queryByLabelText('Why without an answer?')).toBeNull();
});

test('when somebody else was faster, the member is told although the form is gone, and what they wrote is kept', async () => {
  const { answerWith, user, rerender, props } = show({});
  answerWith({ problem: 'Somebody else has changed this inquiry', typed: { note: 'Called twice' } });
  await user.click(screen.getByRole('button', { name: 'Take it' }));
  rerender(<Steps {...props} version={5} steps={['reopen', 'spam']} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Somebody else has changed this inquiry');
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByLabelText('Note for colleagues')).toHaveValue('Called twice');
  expect(screen.queryByRole('button', { name: 'Take it' })).toBeNull();
});

test('the last step is said, and can be taken back', async () => {
  const { sent, user } = show({ undo: 'You closed it.' });
  expect(screen.getByRole('status')).toHaveTextContent('You closed it.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(sent[0]).toMatchObject({ step: 'undo', version: '4' });
});

test('after a note it is said that it was added, and which step Undo would take back', async () => {
  const { answerWith, user } = show({ undo: 'You took it.', steps: ['answer'] });
  answerWith({ done: 'Your note is added.' });
  await user.click(screen.getByRole('button', { name: 'Add the note' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Your note is added\.$/));
  expect(screen.getByRole('status')).toHaveFocus();
  expect(screen.getByRole('form', { name: 'Undo' })).toHaveTextContent('You took it.');
});
