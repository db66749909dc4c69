// The picture of an article that has no photograph: drawn by ourselves from its topic and its name, in the colors of the clinic.
// It says nothing that the words do not say, so screen readers pass over it, and paper does without.
import { coverOf } from '@/lib/site/covers/cover';
import { coverSize } from '@/lib/site/covers/scenes';
import { pathOf } from '@/lib/site/covers/shapes';
import styles from './cover.module.css';

export interface CoverProps {
  article: { slug: string; topics: readonly string[] };
  className?: string | undefined;
}

export function Cover({ article, className = '' }: CoverProps) {
  const { tint, layers } = coverOf(article);
  return (
    <svg
      className={`${styles.cover} ${styles[`tint${tint}`]} ${className}`}
      viewBox={`0 0 ${coverSize.width} ${coverSize.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      data-screen-only=""
    >
      {layers.map(({ tone, outlines }) => {
        const path = pathOf(outlines);
        return <path key={path} className={styles[tone]} d={path} />;
      })}
    </svg>
  );
}
