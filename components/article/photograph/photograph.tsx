// A photograph with its sizes. It is described for people who do not see it, and its room is kept free until it is there.
import type { PhotographFacts } from '@/lib/content/pictures/sized';
import styles from './photograph.module.css';

export function Photograph({ photograph: { src, alt, size } }: { photograph: PhotographFacts }) {
  return (
    <picture>
      {size?.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={size.sizes} />
      ))}
      <img className={styles.photograph} src={src} alt={alt} width={size?.width} height={size?.height} decoding="async" />
    </picture>
  );
}
