// Everybody who may come into the inbox, with the way to what can be changed about them.
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import type { Member } from '@/lib/staff/member';
import { Table } from '../table/table';

export function StaffTable({ members, self }: { members: Member[]; self: string }) {
  const rows = members.map((member) => ({
    id: member.id,
    cells: [
      <>
        <a href={inboxAddresses.member(member.id)}>{member.name}</a>
        {member.id === self && ' (you)'}
      </>,
      member.email,
      member.role,
      stateOf(member),
    ],
  }));
  return <Table name="Members" kind="records" heads={['Name', 'Email address', 'Role', 'State']} rows={rows} />;
}

export function stateOf({ isDisabled, isSetUp }: Member): string {
  if (isDisabled) return 'disabled';
  return isSetUp ? 'active' : 'has not set a password yet';
}
