// Who may come into the inbox. For managers.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { Frame } from '@/components/inbox/frame/frame';
import { Part } from '@/components/inbox/part/part';
import { roleOptions } from '@/components/inbox/role-options';
import { StaffTable } from '@/components/inbox/staff-table/staff-table';
import { PageHead } from '@/components/site/page-head/page-head';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { memberLimits } from '@/lib/wiring/staffing';
import { signOut } from '../actions';
import { requireMember } from '../gate';
import { addMember } from './actions';

export const metadata: Metadata = { title: 'Staff' };

export default async function StaffPage() {
  const { member } = await requireMember('manager');
  const { staff } = getDesk();
  await staff.audit({ by: { member: member.id }, action: 'staff-viewed' });
  return (
    <Frame clinic={getSite().clinic.name} member={member} here="staff" signOut={signOut}>
      <PageHead title="Staff" lead="Everybody who may come into the inbox." />
      <StaffTable members={await staff.list()} self={member.id} />
      <Part id="add-part" title="Add somebody">
        <ShortForm
          action={addMember}
          fields={[
            { name: 'email', label: 'Email address', type: 'email', inputMode: 'email', autoComplete: 'off', maxLength: memberLimits.email.most },
            { name: 'role', label: 'Role', options: roleOptions },
          ]}
          send="Add and make a link"
        />
      </Part>
    </Frame>
  );
}
