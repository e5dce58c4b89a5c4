import { Button } from './button.tsx';

type PagerProps = {
  /** What is paged, for those who listen. */
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  /** Such as `51–100 of 10,000`. */
  readonly position: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  readonly onPage: (page: number) => void;
};

/** Steps through a long table; not there when everything fits one page. */
export function Pager({
  label,
  page,
  pages,
  position,
  previousLabel,
  nextLabel,
  onPage,
}: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="row">
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {previousLabel}
      </Button>
      <Button disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {nextLabel}
      </Button>
      <span role="status" className="muted">
        {position}
      </span>
    </nav>
  );
}
