// A member's own account: the password, codes from a phone, passkeys, and the way out everywhere else.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { Frame } from '@/components/inbox/frame/frame';
import { Part } from '@/components/inbox/part/part';
import { PasskeyForm } from '@/components/inbox/passkey/passkey-form';
import { PageHead } from '@/components/site/page-head/page-head';
import { writeDay } from '@/lib/site/dates';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { memberLimits } from '@/lib/wiring/staffing';
import { signOut } from '../actions';
import { partyHere } from '../answers';
import { requireMember } from '../gate';
import {
  addPasskey,
  askForNewPasskey,
  beginCodes,
  changeName,
  changePassword,
  endCodes,
  endOtherSessions,
  removePasskey,
  renewRecoveryCodes,
} from './actions';

export const metadata: Metadata = { title: 'Your account' };

export default async function AccountPage() {
  const session = await requireMember();
  const { staff } = getDesk();
  const site = getSite();
  const { member } = session;
  const [codes, passkeys, party] = await Promise.all([staff.codesOf(session), staff.listPasskeys(session), partyHere()]);
  return (
    <Frame clinic={site.clinic.name} member={member} here="account" signOut={signOut}>
      <PageHead title="Your account" lead={`${member.email}, ${member.role}`} />
      <Part id="name-part" title="Name">
        <ShortForm
          action={changeName}
          fields={[{ name: 'name', label: 'Your name', hint: 'As your colleagues see it.', autoComplete: 'name', maxLength: memberLimits.name.most }]}
          typed={{ name: member.name }}
          send="Save the name"
        />
      </Part>
      <Part id="password-part" title="Password">
        <p>A new password signs you out everywhere else.</p>
        <ShortForm
          action={changePassword}
          fields={[
            { name: 'present', label: 'Present password', type: 'password', autoComplete: 'current-password' },
            {
              name: 'wanted',
              label: 'New password',
              hint: `At least ${memberLimits.password.least} characters.`,
              type: 'password',
              autoComplete: 'new-password',
            },
          ]}
          username={member.email}
          send="Change the password"
        />
      </Part>
      <Part id="codes-part" title="Codes from your phone">
        <p>
          {codes.isOn
            ? `On. You are asked for a code after your password. You have ${codes.recoveryCodeCount} recovery codes left.`
            : 'Off. With them, a stolen password alone opens nothing. You need a phone with an app that shows codes.'}
        </p>
        <ShortForm action={beginCodes} fields={[]} send="Turn codes on" isClosed={codes.isOn} />
        <ShortForm action={renewRecoveryCodes} fields={[]} send="Make new recovery codes" isClosed={!codes.isOn} />
        <ShortForm action={endCodes} fields={[]} send="Turn codes off" isGrave isClosed={!codes.isOn} />
      </Part>
      <Part id="passkeys-part" title="Passkeys">
        <p>Sign in with a finger, your face or a PIN instead of a password. A passkey stays on your phone, computer or stick, and works only here.</p>
        {passkeys.map(({ id, name, addedAt, usedAt }) => (
          <ShortForm key={id} action={removePasskey} fields={[]} hidden={{ passkey: id }} send={`Remove “${name}”`} isGrave>
            <p>
              <strong>{name}</strong>, added on {writeDay(addedAt.toISOString(), site)}
              {usedAt && `, last used on ${writeDay(usedAt.toISOString(), site)}`}
            </p>
          </ShortForm>
        ))}
        {party ? (
          <PasskeyForm kind="new" begin={askForNewPasskey} action={addPasskey} send="Add a passkey" />
        ) : (
          <p>Passkeys need the site at its own name, over https. Whoever runs the server can set that up (SITE_URL).</p>
        )}
      </Part>
      <Part id="sessions-part" title="Elsewhere">
        <p>If you have left a computer somewhere without signing out, sign out there from here.</p>
        <ShortForm action={endOtherSessions} fields={[]} send="Sign out everywhere else" />
      </Part>
    </Frame>
  );
}
