// The head of every page of the inbox: where one is, where one can go, who is signed in, and the way out.
import type { ReactNode } from 'react';
import { Mark } from '@/components/site/mark/mark';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import type { Member, Role } from '@/lib/staff/member';
import { Button } from '../button/button';
import styles from './frame.module.css';

/** The parts of the inbox, each with the role that sees it. */
const ways = [
  { id: 'list', text: 'Inquiries', to: inboxAddresses.list(), for: ['viewer', 'handler', 'manager'] },
  { id: 'numbers', text: 'Numbers', to: inboxAddresses.numbers(), for: ['viewer', 'handler', 'manager'] },
  { id: 'articles', text: 'Articles', to: inboxAddresses.articles(), for: ['viewer', 'handler', 'manager'] },
  { id: 'staff', text: 'Staff', to: inboxAddresses.staff(), for: ['manager'] },
  { id: 'audit', text: 'Audit', to: inboxAddresses.audit(), for: ['manager'] },
  { id: 'account', text: 'Your account', to: inboxAddresses.account(), for: ['viewer', 'handler', 'manager'] },
] as const satisfies readonly { id: string; text: string; to: string; for: readonly Role[] }[];

export type InboxPart = (typeof ways)[number]['id'];

export interface FrameProps {
  /** The name of the clinic. */
  clinic: string;
  member: Pick<Member, 'name' | 'role'>;
  here?: InboxPart | undefined;
  signOut: () => Promise<void>;
  children: ReactNode;
}

export function Frame({ clinic, member, here, signOut, children }: FrameProps) {
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <a className={styles.name} href={inboxAddresses.list()}>
          <Mark className={styles.mark} />
          {clinic} <span>Inbox</span>
        </a>
        <nav aria-label="Inbox">
          <ul>
            {ways
              .filter((way) => way.for.some((role) => role === member.role))
              .map(({ id, text, to }) => (
                <li key={id}>
                  <a href={to} aria-current={id === here ? 'page' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <form action={signOut} className={styles.out}>
          <span>
            {member.name} ({member.role})
          </span>
          <Button kind="quiet">Sign out</Button>
        </form>
      </div>
      {children}
    </div>
  );
}
