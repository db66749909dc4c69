// The opening of the home page: the mark drawn large, as a calm horizon, and who we are in one breath.
import type { ReactNode } from 'react';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './hero.module.css';

export interface HeroProps {
  site: Edition;
  /** What stands between who we are and the ways on: the search. */
  children?: ReactNode;
}

export function Hero({ site: { clinic, words, addresses }, children }: HeroProps) {
  return (
    <header className={styles.hero}>
      <div>
        <h1>{clinic.tagline}</h1>
        <p>{clinic.description}</p>
        {children}
        <ul>
          <li>
            <a href={addresses.articles()}>{words.home.read}</a>
          </li>
          <li>
            <a href={addresses.contact()}>{words.home.write}</a>
          </li>
        </ul>
      </div>
      <svg className={styles.horizon} viewBox="0 0 480 360" fill="currentColor" aria-hidden="true" data-screen-only="">
        <path d="M108 176a132 132 0 0 1 264 0h108v3H0v-3zM92 200q148-12 296 0q-148 36 -296 0zM40 232q185-9 370 0q-185 27 -370 0zM128 258q122-7 244 0q-122 21 -244 0zM84 280q123-5 246 0q-123 15 -246 0zM190 300q75-4 150 0q-75 12 -150 0zM138 318q60-3 120 0q-60 9 -120 0zM216 334q45-2.5 90 0q-45 7.5 -90 0z" />
      </svg>
    </header>
  );
}
