// That a text is a translation, and of what; and plainly, when its original has moved on.
import { Said } from '@/components/site/said/said';
import type { Edition } from '@/lib/site/languages/edition';
import type { Original } from '@/lib/site/languages/elsewhere';
import styles from './translation.module.css';

export function Translation({ original: { title, path, language, isNewer }, site }: { original: Original; site: Edition }) {
  const words = site.words.article.translation;
  const link = (
    <a href={path} lang={language} hrefLang={language}>
      {title}
    </a>
  );
  return (
    <p className={isNewer ? styles.older : styles.translation} role="note">
      <Said parts={isNewer ? words.older(link) : words.of(link)} />
    </p>
  );
}
