type HatchPatternProps = {
  /** By which a shape is filled: `url(#id)`. */
  readonly id: string;
  /** From one line to the next. */
  readonly size: number;
  readonly groundClass: string | undefined;
  readonly lineClass: string | undefined;
};

/** Slanted lines: ground that somebody else holds, or that nobody has shown. */
export function HatchPattern({ id, size, groundClass, lineClass }: HatchPatternProps) {
  return (
    <defs>
      <pattern
        id={id}
        width={size}
        height={size}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={size} height={size} className={groundClass} />
        <line x1="0" y1="0" x2="0" y2={size} className={lineClass} />
      </pattern>
    </defs>
  );
}
