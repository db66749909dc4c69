// What a visitor asked, and how to reach them. Their words are shown as they wrote them, in whatever direction they are read.
import type { ReactNode } from 'react';
import type { Inquiry, UnreadableInquiry } from '@/lib/inquiries/inquiry';
import styles from './inquiry-view.module.css';

export interface InquiryViewProps {
  inquiry: Inquiry | UnreadableInquiry;
  /** When it came, as the clinic writes it. */
  when: string;
  topic: string;
  /** The article from which the visitor came, and when it was last changed at that time. */
  article: { title: string; href: string | undefined; version: string | undefined; isChanged: boolean } | undefined;
  /** The language of the form that the visitor used, when it is not the first of the site. */
  writtenIn?: string | undefined;
  /** What the subject of an answer says. It goes through mail servers, so it says nothing about what was asked. */
  subject: string;
}

export function InquiryView({ inquiry, when, topic, article, writtenIn, subject }: InquiryViewProps) {
  return (
    <section className={styles.inquiry} aria-labelledby="asked">
      <h2 id="asked">What was asked</h2>
      {'unreadable' in inquiry ? (
        <p className={styles.message}>
          {inquiry.unreadable === 'key-missing'
            ? 'It was sealed with a key that is not there any more. Whoever runs the server can put it back (INQUIRY_KEYS).'
            : 'What is stored of it is damaged. Whoever runs the server can look for it in a backup.'}
        </p>
      ) : (
        <blockquote className={styles.message} dir="auto">
          {inquiry.message}
        </blockquote>
      )}
      <dl className={styles.facts}>
        <Fact name="Received">
          <time dateTime={inquiry.receivedAt.toISOString()}>{when}</time>
        </Fact>
        <Fact name="Topic">{topic}</Fact>
        {writtenIn && <Fact name="Written in">{writtenIn}</Fact>}
        {article && (
          <Fact name="Came from">
            {article.href ? <a href={article.href}>{article.title}</a> : article.title}
            {article.version && `, as it was on ${article.version}`}
            {article.isChanged && '. It was changed since'}
          </Fact>
        )}
        {!('unreadable' in inquiry) && (
          <>
            <Fact name="Email">
              <a href={mailTo(inquiry.email, subject)}>{inquiry.email}</a>
            </Fact>
            <Fact name="Phone">{inquiry.phone ? <Phone phone={inquiry.phone} /> : 'Not given'}</Fact>
          </>
        )}
        <Fact name="Reference">{inquiry.reference}</Fact>
      </dl>
    </section>
  );
}

/** The @ stays as it is: RFC 6068 allows that, and not every mail program reads a %40 back. */
function mailTo(email: string, subject: string): string {
  return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`;
}

/** People write what they like there ("after 5 pm: 555 0100"); only what is nothing but a number can be called. */
function Phone({ phone }: { phone: string }) {
  const number = phone.replace(/[\s().-]/g, '');
  return /^\+?\d{3,15}$/.test(number) ? <a href={`tel:${number}`}>{phone}</a> : <span dir="auto">{phone}</span>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
