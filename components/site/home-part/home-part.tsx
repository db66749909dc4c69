// A part of the home page: its name, its content, and where there is more of it.
import type { ReactNode } from 'react';
import styles from './home-part.module.css';

export interface HomePartProps {
  title: string;
  more: { to: string; text: string };
  children: ReactNode;
}

export function HomePart({ title, more, children }: HomePartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {children}
      <p>
        <a href={more.to}>{more.text}</a>
      </p>
    </section>
  );
}
