import type { Output } from '../../preload/contract.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { QueryView } from '../query-view.tsx';
import { Button } from '../ui/button.tsx';
import { Findings } from '../ui/findings.tsx';
import { useCommand } from '../use-command.ts';
import { useQuery } from '../use-query.ts';
import type { KeyProvenance } from './provenance-form.tsx';

type Finding = Output<'provenance.judge'>['findings'][number];

/** What is published about seeds that were made like these, with its source. Looked up anew each time it is shown. */
export function ProvenanceFindings({
  provenance,
}: {
  readonly provenance: readonly (KeyProvenance | null)[];
}) {
  const { t, say } = useTexts();
  const text = t.provenance;
  const query = useQuery('provenance.judge', { provenance });
  const isMany = provenance.length > 1;
  const named = ({ key, message }: Finding): string =>
    key === null || !isMany
      ? message
      : `${say(t.wallets.keyNumber, { number: key + 1 })}: ${message}`;
  return (
    <QueryView query={query}>
      {({ findings }) => (
        <>
          <Findings
            title={text.findings}
            findings={findings.map((one) => ({ ...one, message: named(one) }))}
            labels={t.shell.severities}
          />
          <Sources findings={findings} />
        </>
      )}
    </QueryView>
  );
}

function Sources({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, say } = useTexts();
  const text = t.provenance;
  const bySource = new Map(findings.map((one) => [one.source, one] as const));
  bySource.delete(null);
  if (bySource.size === 0) return null;
  return (
    <div className="row">
      {[...bySource.values()].map(({ source, published, secondary }) =>
        source === null ? null : (
          <LinkButton key={source} id={source}>
            {say(secondary ? text.secondarySource : text.source, { month: published ?? '' })}
          </LinkButton>
        ),
      )}
    </div>
  );
}

/** Opens a page of the link list in the user's own browser. */
export function LinkButton({ id, children }: { readonly id: string; readonly children: string }) {
  const open = useCommand('link.open');
  return (
    <Button kind="quiet" onClick={() => void open.run({ id })}>
      {children}
    </Button>
  );
}
