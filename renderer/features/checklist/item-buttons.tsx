import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { ExcludeForm } from './exclude-form.tsx';
import type { Item, ItemActions } from './item.ts';

type ItemButtonsProps = ItemActions & { readonly item: Item };

/** Showing evidence, again, taking it back, and saying that an item does not concern the user. */
export function ItemButtons({ item, ...actions }: ItemButtonsProps) {
  const { checklist: text } = useTexts().t;
  const [form, setForm] = useState<'evidence' | 'exclude' | null>(null);
  const close = (): void => {
    actions.onForget();
    setForm(null);
  };
  if (item.check === 'automatic') return null;
  if (item.status === 'not_applicable') {
    if (item.exclusion === null) return null;
    return (
      <div>
        <Button onClick={() => void actions.onInclude(item)}>{text.include}</Button>
      </div>
    );
  }
  if (form === 'evidence') return <EvidenceForm item={item} {...actions} onClose={close} />;
  if (form === 'exclude') return <ExcludeForm item={item} {...actions} onClose={close} />;
  const isShown = item.status !== 'open' && item.evidence.kind === 'declared';
  return (
    <div className="row">
      <Button kind={isShown ? 'secondary' : 'primary'} onClick={() => setForm('evidence')}>
        {isShown ? text.renew : text.declare}
      </Button>
      {isShown && <Button onClick={() => void actions.onClear(item)}>{text.clear}</Button>}
      <Button kind="quiet" onClick={() => setForm('exclude')}>
        {text.exclude}
      </Button>
    </div>
  );
}
