// The heading of a section, with a link to it that can be copied. The link stands beside the heading and not in it, so that the
// heading's own name stays what it says.
import styles from './heading.module.css';

export function Heading({ id, children }: { id: string; children: string }) {
  return (
    <div className={styles.heading}>
      <h2 id={id}>{children}</h2>
      <a href={`#${id}`} aria-label={`Link to this section: ${children}`} data-screen-only="">
        #
      </a>
    </div>
  );
}
