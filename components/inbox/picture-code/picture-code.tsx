// The square picture that a phone reads with its camera. Drawn here, so that no other site ever sees the secret in it.
// Always dark on light, also in dark mode: many cameras cannot read it the other way round.
import { encode } from 'uqr';
import styles from './picture-code.module.css';

export function PictureCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className={styles.picture} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={dark.join('')} />
    </svg>
  );
}
