import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error';
import { renderToString } from 'react-dom/server';
import { ContactForm, type ContactFormProps, type FormState } from '@/components/inquiry/contact-form/contact-form';
import { trapField } from '@/lib/inquiries/fields';
import { inquiryLimits } from '@/lib/inquiries/limits';
import { refusalWord } from '@/lib/site/form/not-sent';
import { clinicTopics, vera } from '../../support/people';

const blank: FormState = {
  kind: 'blank',
  typed: {
    name: '',
    email: '',
    phone: '',
    topic: '',
    message: '',
    consent: '',
    article: 'is-ketamine-addictive',
    formToken: vera.formToken,
    language: 'en',
  },
};
const rejected: FormState = {
  kind: 'rejected',
  typed: vera,
  faults: [{ field: 'email', message: 'Email address needs an @ sign, like name@example.com' }],
};
type Action = ContactFormProps['action'];

function propsWith(action: Action, initial = blank): ContactFormProps {
  const clinic = { name: 'PMC Heal', phone: '+1 555 555 0100', phoneLink: 'tel:+15555550100' };
  return {
    action,
    initial,
    limits: inquiryLimits,
    trap: trapField,
    topics: clinicTopics.inquiryTopics,
    clinic,
    language: 'en',
    formAddress: '/contact',
  };
}

async function send(action: Action) {
  const visitor = userEvent.setup();
  render(<ContactForm {...propsWith(action)} />);
  await visitor.type(screen.getByRole('textbox', { name: 'Your name' }), vera.name);
  await visitor.type(screen.getByRole('textbox', { name: 'Email address' }), 'vera');
  await visitor.selectOptions(screen.getByRole('combobox'), vera.topic);
  await visitor.type(screen.getByRole('textbox', { name: 'Your question' }), vera.message);
  await visitor.click(screen.getByRole('checkbox'));
  await visitor.click(await screen.findByRole('button', { name: 'Send your question' }));
  return visitor;
}

function expectTextKept() {
  expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue(vera.name);
  expect(screen.getByRole('textbox', { name: 'Email address' })).toHaveValue('vera');
  expect(screen.getByRole('combobox')).toHaveValue(vera.topic);
  expect(screen.getByRole('textbox', { name: 'Your question' })).toHaveValue(vera.message);
  expect(screen.getByRole('checkbox')).toBeChecked();
}

test('what the visitor wrote is sent, with the article and the token of the form', async () => {
  const action = jest.fn<Action>(async () => rejected);
  await send(action);
  const form = action.mock.calls[0]?.[1];
  expect(Object.fromEntries(form ?? [])).toEqual({ ...vera, email: 'vera', phone: '', article: 'is-ketamine-addictive', [trapField]: '' });
});

test('a fault is shown in the summary and beside the field, the focus goes there, and the text stays', async () => {
  await send(async () => rejected);
  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(summary).toHaveFocus());
  expect(within(summary).getByRole('link')).toHaveAttribute('href', '#email');
  const email = screen.getByRole('textbox', { name: 'Email address' });
  expect(email).toBeInvalid();
  expect(email).toHaveAccessibleDescription('We answer to this address. Email address needs an @ sign, like name@example.com');
  expectTextKept();
});

test('a second answer takes the focus again', async () => {
  const visitor = await send(async () => rejected);
  await screen.findByRole('alert');
  await visitor.click(await screen.findByRole('button', { name: 'Send your question' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
});

test('while it is sent the button says so, and a second click sends nothing', async () => {
  let answer: (state: FormState) => void = () => {};
  const action = jest.fn<Action>(() => new Promise((resolve) => (answer = resolve)));
  const visitor = await send(action);
  const button = await screen.findByRole('button', { name: 'Sending…' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await visitor.click(button);
  expect(action).toHaveBeenCalledTimes(1);
  answer(rejected);
  expect(await screen.findByRole('button', { name: 'Send your question' })).toHaveAttribute('aria-disabled', 'false');
});

test('when the server cannot be reached the text stays, and the visitor hears what is known', async () => {
  await send(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    "We could not reach the clinic's server, so we do not know whether your message arrived. What you wrote is still here. Send it again (we keep only one copy), or phone +1 555 555 0100.",
  );
  expect(screen.getByRole('link', { name: '+1 555 555 0100' })).toHaveAttribute('href', 'tel:+15555550100');
  expectTextKept();
});

test('the token stays when the server could not be reached, so that a second sending is known as a repeat', async () => {
  const action = jest.fn<Action>(() => Promise.reject(new Error('409')));
  const visitor = await send(action);
  await screen.findByRole('alert');
  await visitor.click(await screen.findByRole('button', { name: 'Send your question' }));
  await waitFor(() => expect(action).toHaveBeenCalledTimes(2));
  expect(action.mock.calls.map(([, form]) => form.get('formToken'))).toEqual([vera.formToken, vera.formToken]);
});

test('the last token that the server gave stays, also after an answer that brought none', async () => {
  const answers = [
    async (): Promise<FormState> => ({ kind: 'stale', typed: { ...vera, formToken: 'next' } }),
    async () => Promise.reject(new TypeError('Failed to fetch')),
    async () => rejected,
  ];
  const action = jest.fn<Action>(() => answers.shift()?.() ?? Promise.resolve(rejected));
  const visitor = await send(action);
  for (const times of [2, 3]) {
    await screen.findByRole('alert');
    await visitor.click(await screen.findByRole('button', { name: 'Send your question' }));
    await waitFor(() => expect(action).toHaveBeenCalledTimes(times));
  }
  expect(action.mock.calls.map(([, form]) => form.get('formToken'))).toEqual([vera.formToken, 'next', 'next']);
});

test('N06: a form that the server no longer knows says that nothing was sent, and where a new one is', async () => {
  await send(() => Promise.reject(new UnrecognizedActionError('Server Action "40ab" was not found on the server.')));
  const alert = await screen.findByRole('alert', { name: 'Your question was not sent' });
  expect(alert).toHaveTextContent(
    'The site has changed since you opened this page, and no longer knows this form. Nothing was sent. What you wrote is still below: copy it, open the form anew in a new tab, and paste it there. Or phone +1 555 555 0100.',
  );
  expect(within(alert).getByRole('link', { name: 'open the form anew in a new tab' })).toHaveAttribute('href', '/contact');
  expectTextKept();
});

test('a form that was refused for its size says so, and that nothing was sent', async () => {
  await send(() => Promise.reject(new Error(refusalWord('size'))));
  expect(await screen.findByRole('alert', { name: 'Your question was not sent' })).toHaveTextContent(
    'What you wrote is too long for this form. Nothing was sent. It is still below: shorten it and send it again, or phone +1 555 555 0100.',
  );
  expectTextKept();
});

test('a text that is too long is not sent at all, and the page says by how much', async () => {
  const action = jest.fn<Action>(async () => rejected);
  render(<ContactForm {...propsWith(action)} />);
  const visitor = userEvent.setup();
  await visitor.click(screen.getByRole('textbox', { name: 'Your question' }));
  await visitor.paste('word '.repeat(16_000));
  await visitor.click(screen.getByRole('button'));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByRole('link', { name: 'Your question must be 4,000 characters or fewer. It has 79,999' })).toHaveAttribute(
    'href',
    '#message',
  );
  expect(action).not.toHaveBeenCalled();
});

describe('a server that does not answer', () => {
  beforeEach(() => void jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => void jest.useRealTimers());

  test('is waited for, but after 20 seconds the page says that it takes long, and after 35 what can be done', async () => {
    let answer: (state: FormState) => void = () => {};
    await send(() => new Promise((resolve) => (answer = resolve)));
    await screen.findByRole('button', { name: 'Sending…' });
    expect(screen.queryByText(/This takes longer than usual/)).not.toBeInTheDocument();
    act(() => void jest.advanceTimersByTime(20_500));
    expect(screen.getByText(/This takes longer than usual/)).toHaveTextContent('or phone +1 555 555 0100.');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    act(() => void jest.advanceTimersByTime(15_000));
    expect(screen.getByRole('alert')).toHaveTextContent('we do not know whether your message arrived');
    expect(screen.getByRole('button')).toHaveTextContent('Send your question');
    expectTextKept();
    // Late, and still the truth.
    await act(async () => answer({ kind: 'notSaved', typed: vera }));
    expect(screen.getByRole('alert')).toHaveTextContent('We could not save your question.');
  });
});

test.each([
  ['notSaved', 'We could not save your question. Nothing was sent. What you wrote is still below; try again, or phone +1 555 555 0100.'],
  [
    'unsure',
    'We do not know whether your question was saved. What you wrote is still below. Send it again (we keep only one copy), or phone +1 555 555 0100.',
  ],
  ['stale', 'This copy of the form can no longer be used. Nothing was sent. What you wrote is still below; send it again, or phone +1 555 555 0100.'],
  [
    'tooFast',
    'The form came back faster than people usually write. Nothing was sent. What you wrote is still below; send it again in a few seconds, or phone +1 555 555 0100.',
  ],
] as const)('the answer "%s" is told in full, and its token is used from then on', async (kind, words) => {
  const action = jest.fn<Action>(async () => ({ kind, typed: { ...vera, formToken: 'next' } }));
  const visitor = await send(action);
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expectTextKept();
  await visitor.click(await screen.findByRole('button', { name: 'Send your question' }));
  await waitFor(() => expect(action).toHaveBeenCalledTimes(2));
  expect(action.mock.calls[1]?.[1].get('formToken')).toBe('next');
});

test.each([
  [
    { by: 'visitor', most: 5, againInSeconds: 2350 },
    'We already have 5 questions from your internet connection in the last hour. Nothing was sent. What you wrote is still below: leave this page open and send it again in 40 minutes. Phone +1 555 555 0100 if this cannot wait.',
  ],
  [
    { by: 'visitor', most: 1, againInSeconds: 30 },
    'We already have 1 question from your internet connection in the last hour. Nothing was sent. What you wrote is still below: leave this page open and send it again in a minute. Phone +1 555 555 0100 if this cannot wait.',
  ],
  [
    { by: 'everybody', most: 300, againInSeconds: 3600 },
    'More questions have reached us in the last hour than we can take. Nothing was sent. What you wrote is still below: leave this page open and send it again in 60 minutes. Phone +1 555 555 0100 if this cannot wait.',
  ],
] as const)('S12: a limited visitor reads why, when again, and whom to phone, and keeps the text', async (limit, words) => {
  await send(async () => ({ kind: 'limited', typed: vera, ...limit }));
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expectTextKept();
});

test('S02: the trap is a text field that people do not see, hear or reach, that nothing fills in by itself, and that says to leave it empty', async () => {
  const { container } = render(<ContactForm {...propsWith(async () => blank, rejected)} />);
  const trap = container.querySelector(`input[name="${trapField}"]`);
  expect(trapField).not.toMatch(/name|mail|phone|tel|url|web|site|company|organi|address|city|zip|title|user|login|pass|subject|comment/i);
  expect(['type', 'tabindex', 'autocomplete', 'value'].map((name) => trap?.getAttribute(name))).toEqual(['text', '-1', 'off', null]);
  expect(trap?.closest('[aria-hidden="true"]')).not.toBeNull();
  expect(trap?.closest('[hidden], [style*="display"]')).toBeNull();
  expect(container.querySelector(`label[for="${trapField}"]`)).toHaveTextContent('Leave this field empty');
  expect(screen.queryByRole('textbox', { name: 'Leave this field empty' })).not.toBeInTheDocument();
  const visitor = userEvent.setup();
  await visitor.click(screen.getByRole('checkbox'));
  await visitor.tab();
  expect(screen.getByRole('button')).toHaveFocus();
});

test.each([
  ['notSaved', 'Your question was not sent'],
  ['stale', 'Your question was not sent'],
  ['tooFast', 'Your question was not sent'],
  ['rejected', 'There is a problem'],
] as const)('the answer "%s" is headed by what a person wants to know first, and stands above what we ask everybody to read', async (kind, title) => {
  const answer: FormState = kind === 'rejected' ? rejected : { kind, typed: vera };
  render(
    <ContactForm {...propsWith(async () => blank, answer)}>
      <p>Not for emergencies</p>
    </ContactForm>,
  );
  const alert = screen.getByRole('alert', { name: title });
  expect(alert.compareDocumentPosition(screen.getByText('Not for emergencies'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const firstField = screen.getByRole('textbox', { name: 'Your name' });
  expect(screen.getByText('Not for emergencies').compareDocumentPosition(firstField)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('an example number is not a link', () => {
  const props = propsWith(async () => blank, { kind: 'notSaved', typed: vera });
  render(<ContactForm {...props} clinic={{ ...props.clinic, phoneLink: undefined }} />);
  expect(screen.getByRole('alert')).toHaveTextContent('+1 555 555 0100');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('without script the server draws the answer with everything that was typed', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<ContactForm {...propsWith(async () => blank, rejected)} />);
  const form = within(page);
  expect(form.getByRole('alert')).toHaveTextContent('Email address needs an @ sign, like name@example.com');
  expect(form.getByRole('textbox', { name: 'Your name' })).toHaveValue(vera.name);
  expect(form.getByRole('textbox', { name: 'Your question' })).toHaveValue(vera.message);
  expect(form.getByRole('combobox')).toHaveValue(vera.topic);
  expect(form.getByRole('checkbox')).toBeChecked();
});

test('browsers know what each field is for, and never cut the question', () => {
  render(<ContactForm {...propsWith(async () => blank)} />);
  const attributesOf = (name: string | RegExp) =>
    ['type', 'autocomplete', 'inputmode', 'maxlength'].map((each) => screen.getByRole('textbox', { name }).getAttribute(each));
  expect(attributesOf('Your name')).toEqual(['text', 'name', null, '100']);
  expect(attributesOf('Email address')).toEqual(['email', 'email', 'email', '254']);
  expect(attributesOf(/Phone/)).toEqual(['tel', 'tel', 'tel', '40']);
  expect(attributesOf('Your question')).toEqual([null, null, null, null]);
});

test('in Spanish the form speaks Spanish, also of a text that is too long before it is sent, and says in which language it was', async () => {
  const visitor = userEvent.setup();
  const action = jest.fn<Action>(async () => rejected);
  render(<ContactForm {...propsWith(action)} language="es" formAddress="/es/contact" />);
  const question = screen.getByRole('textbox', { name: 'Su pregunta' });
  await visitor.click(question);
  await visitor.paste('x'.repeat(inquiryLimits.message.most + 1));
  expect(screen.getByText('Le sobra 1 carácter')).toBeInTheDocument();
  await visitor.click(screen.getByRole('button', { name: 'Enviar su pregunta' }));
  const summary = await screen.findByRole('alert', { name: 'Hay un problema' });
  expect(within(summary).getByRole('link')).toHaveTextContent('Su pregunta: debe tener 4,000 caracteres o menos. Tiene 4,001');
  expect(action).not.toHaveBeenCalled();
  await visitor.clear(question);
  await visitor.type(question, '¿Y ahora?');
  await visitor.click(screen.getByRole('button', { name: 'Enviar su pregunta' }));
  await waitFor(() => expect(action).toHaveBeenCalled());
  expect(action.mock.calls[0]?.[1].get('language')).toBe('es');
});
