// What can be changed about one member. For managers.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { Frame } from '@/components/inbox/frame/frame';
import { Part } from '@/components/inbox/part/part';
import { roleOptions } from '@/components/inbox/role-options';
import { stateOf } from '@/components/inbox/staff-table/staff-table';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { noSuchMember } from '../../absent';
import { signOut } from '../../actions';
import { requireMember } from '../../gate';
import { changeRole, disable, enable, makeLink } from '../actions';

export const metadata: Metadata = { title: 'A member' };

export default async function MemberPage({ params }: { params: Promise<{ member: string }> }) {
  const session = await requireMember('manager');
  const { member: id } = await params;
  const wanted = (await getDesk().staff.list()).find((each) => each.id === id);
  if (!wanted) return noSuchMember(session);
  return (
    <Frame clinic={getSite().clinic.name} member={session.member} here="staff" signOut={signOut}>
      <PageHead title={wanted.name} lead={`${wanted.email}, ${wanted.role}, ${stateOf(wanted)}`}>
        <p>
          <a href={inboxAddresses.staff()}>Back to the staff</a>
        </p>
      </PageHead>
      <Part id="role-part" title="Role">
        <p>A new role counts at once, and signs the member out everywhere.</p>
        <ShortForm
          action={changeRole}
          fields={[{ name: 'role', label: 'Role', options: roleOptions }]}
          hidden={{ id }}
          typed={{ role: wanted.role }}
          send="Change the role"
        />
      </Part>
      <Part id="link-part" title="Lost password or phone">
        <p>A link lets the member set a new password. When it is used, their old password, codes and passkeys no longer work.</p>
        <ShortForm action={makeLink} fields={[]} hidden={{ id }} send="Make a link" isClosed={wanted.isDisabled} />
        {wanted.isDisabled && <p>The account is disabled, so no link would work.</p>}
      </Part>
      <Part id="disable-part" title={wanted.isDisabled ? 'Enable' : 'Disable'}>
        <p>Accounts are never deleted, because the audit names them. A disabled one lets nobody in, and can be enabled again.</p>
        <ShortForm
          action={wanted.isDisabled ? enable : disable}
          fields={[]}
          hidden={{ id }}
          send={wanted.isDisabled ? 'Enable the account' : 'Disable the account'}
          isGrave={!wanted.isDisabled}
        />
      </Part>
    </Frame>
  );
}
