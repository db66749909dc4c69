// What members do about their own account, in a real browser: password, codes, passkeys.
import type { Browser } from 'playwright-core';
import { codeOf, stepAt } from '@/lib/staff/second-factor/totp';
import { visit } from '../../support/browser';
import { openSite } from '../../support/site-and-browser';
import type { SiteServer } from '../../support/site-server';
import { employ, password, signIn } from '../../support/staff';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
});

/** The secret of a phone, from the key that people without a camera type. */
function secretOf(key: string): Buffer {
  const bits = [...key.replace(/[^A-Z2-7]/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  const word = javaScriptEnabled ? 'with' : 'without';

  test('A13: a new password signs the member out everywhere else, and not here', async () => {
    const email = `password-${word}@clinic.example`;
    employ(site, { email, role: 'handler' });
    const [here, there] = [await visit(browser, site.address, { javaScriptEnabled }), await visit(browser, site.address)];
    await signIn(there.page, site, email);
    await signIn(here.page, site, email, '/inbox/account');
    await here.page.getByLabel('Present password').fill('not this one');
    await here.page.getByLabel('New password').fill('nine loud herons sing');
    await here.page.getByRole('button', { name: 'Change the password' }).click();
    await here.page.getByRole('alert').getByText('This is not your present password').waitFor();
    await here.page.getByLabel('Present password').fill(password);
    await here.page.getByLabel('New password').fill('nine loud herons sing');
    await here.page.getByRole('button', { name: 'Change the password' }).click();
    await here.page.getByText('Your password is changed.').waitFor();
    await here.page.goto(`${site.address}/inbox`);
    expect(await here.page.getByRole('button', { name: 'Sign out', exact: true }).isVisible()).toBe(true);
    await there.page.reload();
    await there.page.getByRole('heading', { name: 'Sign in to the inbox' }).waitFor();
    await here.end();
    await there.end();
  });

  test('A14: codes are turned on by a first code, asked for at the next sign-in, and a recovery code opens once', async () => {
    const email = `codes-${word}@clinic.example`;
    employ(site, { email, role: 'viewer' });
    const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled });
    await signIn(page, site, email, '/inbox/account');
    await page.getByRole('button', { name: 'Turn codes on' }).click();
    await page.getByRole('img', { name: 'The key below, as a picture for a camera' }).waitFor();
    const secret = secretOf((await page.getByText('Or type this key').locator('code').textContent()) ?? '');
    expect(secret).toHaveLength(20);
    await page.getByLabel('2. Enter the code').fill('000000');
    await page.getByRole('button', { name: 'Turn codes on' }).click();
    await page.getByRole('alert').getByText('This code is not right.').waitFor();
    await page.getByLabel('2. Enter the code').fill(codeOf(secret, stepAt(new Date())));
    await page.getByRole('button', { name: 'Turn codes on' }).click();
    await page.getByText('These are your recovery codes').waitFor();
    const codes = await page.getByRole('main').getByRole('listitem').locator('code').allTextContents();
    expect(codes).toHaveLength(10);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'Sign in to the inbox' }).waitFor();

    const step = async (code: string) => {
      await page.goto(`${site.address}/inbox/account`);
      await page.getByLabel('Email address').fill(email);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('heading', { name: 'Enter your code' }).waitFor();
      await page.getByLabel('Code of 6 digits').fill(code);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    };
    await step(codes[0] ?? '');
    await page.getByText('You have 9 recovery codes left.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/inbox/account');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'Sign in to the inbox' }).waitFor();
    await step(codes[0] ?? '');
    await page.getByRole('alert').getByText('This code is not right, or it was used before.').waitFor();
    // What was right so far opens nothing.
    await page.goto(`${site.address}/inbox`);
    await page.getByRole('heading', { name: 'Sign in to the inbox' }).waitFor();
    await step(codeOf(secret, stepAt(new Date()) + 1));
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    expect(noise).toEqual([]);
    await end();
  });
});

test('a passkey is added, signs in without a password or a code, confirms, and no longer works when it is removed', async () => {
  const email = 'passkey@clinic.example';
  employ(site, { email, role: 'manager' });
  // A passkey is for a name, never for a number.
  const local = { ...site, address: site.address.replace('127.0.0.1', 'localhost') };
  const { page, noise, end } = await visit(browser, local.address);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options });

  await signIn(page, local, email, '/inbox/account');
  await page.getByLabel('What to call it').fill('Front desk');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('The passkey is added.').waitFor();
  const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }]);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();

  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByText('No new inquiries are waiting.').waitFor();
  await page.goto(`${local.address}/inbox/sign-in/confirm?next=/inbox/staff`);
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
  await page.getByRole('heading', { name: 'Staff', level: 1 }).waitFor();
  await page.goto(`${local.address}/inbox/audit`);
  expect(await page.getByRole('main').textContent()).toMatch(
    /Confirmed who they are \(by:passkey\)[\s\S]*Signed in \(by:passkey\)[\s\S]*Added a passkey/,
  );

  // A member who closes the browser's question is told what to do.
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.goto(`${local.address}/inbox/sign-in/confirm`);
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
  await page.getByRole('alert').getByText('No passkey was used.').waitFor();
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });

  await page.goto(`${local.address}/inbox/account`);
  await page.getByRole('button', { name: 'Remove “Front desk”' }).click();
  await page.getByRole('button', { name: 'Remove “Front desk”' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByRole('alert').getByText('We do not know this passkey.').waitFor();
  expect(noise).toEqual([]);
  await end();
});
