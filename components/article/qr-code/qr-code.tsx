// A QR code, black on white in every scheme of colors: scanners read nothing else.
import styles from './qr-code.module.css';

export interface QrCodeProps {
  code: { size: number; path: string };
  /** What it opens, for people who cannot scan it. */
  label: string;
}

export function QrCode({ code: { size, path }, label }: QrCodeProps) {
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} width={size} height={size} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
