import type { CustodyModel } from '../exposure/custody-model.ts';
import { CUSTODY_RISK } from '../exposure/custody-risk.ts';
import type { Holder, Position } from '../exposure/exposure-score.ts';

/** Between fields, between records, and between holders and amounts. None of them stands in an encoded field. */
const FIELD = ',';
const RECORD = ';';
const PART = '|';

/** Every day repeats it for every coin. */
const SHORT = { spot: '', earn: 'e' } as const;

/** Everything held as one compact text, the same for the same holdings whatever their order. */
export function writeHeld(positions: readonly Position[]): string {
  const holders = [
    ...new Map(positions.map(({ holder }) => [holder.id, holder])).values(),
  ].toSorted((a, b) => a.id.localeCompare(b.id));
  const places = new Map(holders.map(({ id }, index) => [id, index]));
  const amounts = positions.map(({ holder, asset, arrangement, amount }) =>
    [places.get(holder.id) ?? 0, encodeURIComponent(asset), SHORT[arrangement], amount].join(FIELD),
  );
  return [holders.map(writeHolder).join(RECORD), amounts.toSorted().join(RECORD)].join(PART);
}

/** What `writeHeld` wrote. Names are not kept: a holder is known by its id. */
export function readHeld(text: string): readonly Position[] {
  const [holderPart = '', amountPart = ''] = text.split(PART);
  if (amountPart === '') return [];
  const holders = holderPart.split(RECORD).map(readHolder);
  return amountPart.split(RECORD).flatMap((record): readonly Position[] => {
    const [place, asset = '', arrangement, amount = '0'] = record.split(FIELD);
    const holder = holders[Number(place)];
    if (holder === undefined) return [];
    const kind = arrangement === SHORT.earn ? 'earn' : 'spot';
    return [{ holder, asset: decodeURIComponent(asset), arrangement: kind, amount }];
  });
}

function writeHolder({ kind, id, custody, riskGroup, ownToken }: Holder): string {
  return [kind, id, custody, riskGroup, ownToken ?? ''].map(encodeURIComponent).join(FIELD);
}

function readHolder(record: string): Holder {
  const [kind, id = '', custody = '', riskGroup = '', token = ''] = record
    .split(FIELD)
    .map(decodeURIComponent);
  return {
    kind: kind === 'wallet' ? 'wallet' : 'venue',
    id,
    name: '',
    custody: isCustody(custody) ? custody : 'exchange_spot',
    riskGroup,
    ownToken: token === '' ? null : token,
  };
}

function isCustody(text: string): text is CustodyModel {
  return Object.hasOwn(CUSTODY_RISK, text);
}
