import { encodeQR } from 'qr';
import styles from './qr-code.module.css';

/** Quiet zone around a code, in modules; scanners need four. */
const QUIET = 4;

/** A QR code of a text, black on white in every theme so that scanners read it. */
export function QrCode({
  text,
  description,
}: {
  readonly text: string;
  readonly description: string;
}) {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const size = modules.length;
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={description}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className={styles['ground']} />
      <path d={path} className={styles['modules']} />
    </svg>
  );
}
