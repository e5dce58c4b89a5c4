import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { ExcludeForm } from './exclude-form.tsx';
import type { Item, ItemActions } from './item.ts';

type ItemButtonsProps = ItemActions & { readonly item: Item };

/** Showing evidence, again, taking it back, and saying that an item does not concern the user. */
export function ItemButtons({ item, ...actions }: ItemButtonsProps) {
  const [form, setForm] = useState<'evidence' | 'exclude' | null>(null);
  const close = (): void => {
    actions.onForget();
    setForm(null);
  };
  if (item.check === 'automatic') return null;
  if (item.status === 'not_applicable') {
    return item.exclusion === null ? null : <IncludeButton item={item} {...actions} />;
  }
  if (form === 'evidence') return <EvidenceForm item={item} {...actions} onClose={close} />;
  if (form === 'exclude') return <ExcludeForm item={item} {...actions} onClose={close} />;
  return <OpenButtons item={item} {...actions} onForm={setForm} />;
}

type OpenButtonsProps = ItemButtonsProps & {
  readonly onForm: (form: 'evidence' | 'exclude') => void;
};

function OpenButtons({ item, error, onClear, onForm }: OpenButtonsProps) {
  const { checklist: text } = useTexts().t;
  const clear = useAttempt(item, onClear);
  const isShown =
    (item.status === 'done' || item.status === 'expired') && item.evidence.kind === 'declared';
  return (
    <div className="stack-tight">
      {clear.hasFailed && <Failure error={error} />}
      <div className="row">
        <Button kind={isShown ? 'secondary' : 'primary'} onClick={() => onForm('evidence')}>
          {isShown ? text.renew : text.declare}
        </Button>
        {isShown && <Button onClick={clear.run}>{text.clear}</Button>}
        <Button kind="quiet" onClick={() => onForm('exclude')}>
          {text.exclude}
        </Button>
      </div>
    </div>
  );
}

function IncludeButton({ item, error, onInclude }: ItemButtonsProps) {
  const { checklist: text } = useTexts().t;
  const include = useAttempt(item, onInclude);
  return (
    <div className="stack-tight">
      {include.hasFailed && <Failure error={error} />}
      <div>
        <Button onClick={include.run}>{text.include}</Button>
      </div>
    </div>
  );
}

/** Remembers whether it failed here: all items share one error. */
function useAttempt(item: Item, action: ItemActions['onClear']) {
  const [hasFailed, setFailed] = useState(false);
  const attempt = async (): Promise<void> => setFailed(!(await action(item)));
  return { hasFailed, run: () => void attempt() };
}

/** Why taking something back did not work; forms say theirs beside the field. */
function Failure({ error }: Pick<ItemActions, 'error'>) {
  return error === null ? null : (
    <Callout meaning="exposed" isAlert>
      {error.message}
    </Callout>
  );
}
