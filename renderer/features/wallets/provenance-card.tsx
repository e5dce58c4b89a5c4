import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useQuery } from '../../use-query.ts';
import { ProvenanceFindings } from '../../wallet-parts/provenance-findings.tsx';
import { ProvenanceDialog } from './provenance-dialog.tsx';
import type { Wallet } from './wallet-data.ts';

/** Where the seed behind each key came from, compared anew with what is published. */
export function ProvenanceCard({ wallet }: { readonly wallet: Wallet }) {
  const { t, say } = useTexts();
  const text = t.provenance;
  const catalog = useQuery('device.catalog', {});
  const [open, setOpen] = useState<number | null>(null);
  const makers = catalog.kind === 'done' ? catalog.value.devices : [];
  const nameOf = (device: string): string => {
    if (device === 'generated_here') return text.generatedHere;
    return makers.find(({ id }) => id === device)?.name ?? text.other;
  };
  const keyName = (at: number): string =>
    wallet.keys.length === 1 ? t.wallets.key : say(t.wallets.keyNumber, { number: at + 1 });
  return (
    <Card title={text.title}>
      <p className="muted">{text.lead}</p>
      <Facts
        facts={wallet.keys.map((_, at) => {
          const told = wallet.provenance[at] ?? null;
          return {
            name: keyName(at),
            value: (
              <span className="row">
                {told === null ? text.notTold : nameOf(told.device)}
                <Button
                  kind="quiet"
                  aria-label={`${text.change} ${keyName(at)}`}
                  onClick={() => setOpen(at)}
                >
                  {text.change}
                </Button>
              </span>
            ),
          };
        })}
      />
      <ProvenanceFindings provenance={wallet.provenance} />
      {open !== null && (
        <ProvenanceDialog wallet={wallet} at={open} makers={makers} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}
