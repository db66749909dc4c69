// The only place that puts compiled HTML into a page. The compiler sanitized it (lib/content/markdown); nothing else may come here.
import styles from './prose.module.css';
import words from './words.module.css';

export function Prose({ html }: { html: string }) {
  if (!html) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitized when it was compiled; a test forbids a second place like this.
  return <div className={`${styles.prose} ${words.words}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
