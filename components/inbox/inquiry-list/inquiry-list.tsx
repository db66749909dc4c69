// Inquiries one under another: who asks, about what, how it begins, and what somebody should know before opening it.
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { Badge, type BadgeKind } from '../badge/badge';
import styles from './inquiry-list.module.css';

export interface InquiryLine {
  id: string;
  reference: string;
  /** Undefined when the present keys do not open it. */
  name: string | undefined;
  topic: string;
  /** How the message begins. */
  beginning: string;
  /** As machines read it, and as the clinic writes it. */
  at: string;
  when: string;
  status: string;
  isUrgent: boolean;
  isOverdue: boolean;
  /** The member who looks has not opened it yet. */
  isUnread: boolean;
  isSuspect: boolean;
  /** Word of it could not be mailed. */
  isMailTroubled: boolean;
  takenBy: string | undefined;
}

/** `showsStatus`: in a list of one status nobody needs to be told it on every line. */
export function InquiryList({ lines, showsStatus }: { lines: InquiryLine[]; showsStatus: boolean }) {
  return (
    <ol className={styles.list}>
      {lines.map((line) => (
        <li key={line.id} className={line.isUnread ? `${styles.line} ${styles.unread}` : styles.line} data-line>
          <h2 className={styles.name}>
            <a href={inboxAddresses.inquiry(line.id)} dir="auto">
              {line.name ?? 'Cannot be opened'}
            </a>
            {line.isUnread && <span className={styles.hidden}> (unread)</span>}
          </h2>
          <p className={styles.topic}>{line.topic}</p>
          <time className={styles.when} dateTime={line.at}>
            {line.when}
          </time>
          <p className={styles.beginning} dir="auto">
            {line.beginning || line.reference}
          </p>
          <Marks line={line} showsStatus={showsStatus} />
        </li>
      ))}
    </ol>
  );
}

function Marks({ line, showsStatus }: { line: InquiryLine; showsStatus: boolean }) {
  const marks: { kind: BadgeKind; words: string }[] = [];
  if (line.isUrgent) marks.push({ kind: 'danger', words: 'Urgent words' });
  if (line.isOverdue) marks.push({ kind: 'warm', words: 'Overdue' });
  if (showsStatus)
    marks.push({
      kind: 'plain',
      words: line.isSuspect ? (line.status === 'closed' ? 'Spam' : 'Suspect') : (statusWords[line.status] ?? line.status),
    });
  if (line.takenBy) marks.push({ kind: 'accent', words: line.takenBy === 'you' ? 'Yours' : `With ${line.takenBy}` });
  if (line.isMailTroubled) marks.push({ kind: 'warm', words: 'Mail not sent' });
  if (marks.length === 0) return null;
  return (
    <p className={styles.marks}>
      {marks.map(({ kind, words }) => (
        <Badge key={words} kind={kind}>
          {words}
        </Badge>
      ))}
    </p>
  );
}

const statusWords: Record<string, string> = { new: 'New', open: 'Open', answered: 'Answered', closed: 'Closed' };
