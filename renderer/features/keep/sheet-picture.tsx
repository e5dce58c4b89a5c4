import styles from './keep-page.module.css';

/** What the sheet looks like, in a few strokes. */
export function SheetPicture({ description }: { readonly description: string }) {
  return (
    <svg className={styles['picture']} viewBox="0 0 84 118" role="img" aria-label={description}>
      <path className={styles['paper']} d="M2 2h80v114H2z" />
      <path
        className={styles['strokes']}
        d="M12 15h36M12 34h60M12 46h60M12 58h60M12 104h60M12 110h44"
      />
      <path
        className={styles['modules']}
        d="M12 68h10v10H12zM28 68h10v10H28zM12 84h10v10H12zM26 82h4v4h-4zM34 82h4v4h-4zM30 90h4v4h-4zM38 90h4v4h-4z"
      />
    </svg>
  );
}
