// Everybody who may come into the inbox, with the way to what can be changed about them.
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import type { Member } from '@/lib/staff/member';
import styles from './staff-table.module.css';

export function StaffTable({ members, self }: { members: Member[]; self: string }) {
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption>Members</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Email address</th>
            <th scope="col">Role</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                <a href={inboxAddresses.member(member.id)}>{member.name}</a>
                {member.id === self && ' (you)'}
              </th>
              <td>{member.email}</td>
              <td>{member.role}</td>
              <td>{stateOf(member)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function stateOf({ isDisabled, isSetUp }: Member): string {
  if (isDisabled) return 'disabled';
  return isSetUp ? 'active' : 'has not set a password yet';
}
