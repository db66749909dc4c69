import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Checkbox } from '@/components/form/checkbox/checkbox';
import { Select } from '@/components/form/select/select';
import { TextArea } from '@/components/form/text-area/text-area';
import { TextField } from '@/components/form/text-field/text-field';
import { countdown } from '@/components/inbox/staff-words';

test('a text field says its label, its hint and its error', () => {
  render(
    <TextField
      name="email"
      label="Email address"
      hint="We answer to this address."
      error="Enter your email address"
      defaultValue="vera@"
      type="email"
    />,
  );
  const field = screen.getByRole('textbox', { name: 'Email address' });
  expect(field).toHaveAccessibleDescription('We answer to this address. Enter your email address');
  expect(field).toBeInvalid();
  expect(field).toHaveValue('vera@');
  expect(field).toHaveAttribute('id', 'email');
});

test('a field without a fault is described by its hint alone', () => {
  render(<TextField name="name" label="Your name" />);
  const field = screen.getByRole('textbox', { name: 'Your name' });
  expect(field).not.toHaveAttribute('aria-describedby');
  expect(field).not.toHaveAttribute('aria-invalid');
});

test('a choice starts with none, unless one was made before', () => {
  const options = [{ id: 'cost', label: 'Cost and insurance' }];
  const { unmount } = render(<Select choose="Choose one" name="topic" label="Topic" options={options} defaultValue="" error="Choose one" />);
  expect(screen.getByRole('combobox', { name: 'Topic' })).toHaveDisplayValue('Choose one');
  expect(screen.getByRole('combobox')).toHaveAccessibleDescription('Choose one');
  unmount();
  render(<Select choose="Choose one" name="topic" label="Topic" options={options} defaultValue="cost" />);
  expect(screen.getByRole('combobox')).toHaveDisplayValue('Cost and insurance');
});

test('a box sends "yes" and says its error', () => {
  render(<Checkbox name="consent" label="You may store my question" error="Tick the box" defaultChecked={false} />);
  const box = screen.getByRole('checkbox', { name: 'You may store my question' });
  expect(box).toHaveAccessibleDescription('Tick the box');
  expect(box).toHaveAttribute('value', 'yes');
});

test('a long text is counted when its end is near, and never cut', async () => {
  const visitor = userEvent.setup();
  render(<TextArea countdown={countdown} name="message" label="Your question" most={20} defaultValue="" />);
  const area = screen.getByRole('textbox', { name: 'Your question' });
  await visitor.type(area, 'seventeen letters');
  expect(screen.queryByText(/You have/)).not.toBeInTheDocument();
  await visitor.type(area, 'ab');
  expect(screen.getByText('You have 1 character left')).toBeVisible();
  await visitor.clear(area);
  await visitor.paste('👍'.repeat(22));
  expect(screen.getByText('You have 2 characters too many')).toBeVisible();
  expect(area).toHaveValue('👍'.repeat(22));
});
