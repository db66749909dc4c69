'use client';
// What keeps a form from being sent, all of it, above the form. It takes the focus when it appears, so that nobody has to look for it.
// Give it a new `key` for each answer: an old one that is only changed would keep the focus where it is.
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './error-summary.module.css';

export interface FieldFault {
  field: string;
  message: string;
}

export interface ErrorSummaryProps {
  /** What people look for first. */
  title: string;
  /** How the title of a page is written that has a problem. */
  titleWithError: (title: string) => string;
  faults?: FieldFault[];
  children?: ReactNode;
}

export function ErrorSummary({ title, titleWithError, faults = [], children }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    summary.current?.focus();
    // The server has put it there already when the form was sent without script.
    const mark = titleWithError('');
    const usualTitle = document.title.startsWith(mark) ? document.title.slice(mark.length) : document.title;
    const errorTitle = titleWithError(usualTitle);
    document.title = errorTitle;
    return () => {
      // Unless the visitor has gone on: then the title is already that of the next page.
      if (document.title === errorTitle) document.title = usualTitle;
    };
  }, [titleWithError]);

  return (
    // biome-ignore lint/a11y/noAutofocus: without script this attribute is the only way for the focus to reach the summary of a form that failed.
    <div ref={summary} role="alert" tabIndex={-1} autoFocus aria-labelledby="error-summary-title" className={styles.summary}>
      <h2 id="error-summary-title">{title}</h2>
      {children}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
