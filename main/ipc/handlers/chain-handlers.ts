import type { Input } from '../../../preload/contract.ts';
import type { SpvVerdict } from '../../../preload/chain-shapes.ts';
import type { Locale } from '../../../preload/shapes.ts';
import { fill } from '../../../renderer/i18n/fill.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { InclusionReason } from '../../domain/chain/inclusion-reason.ts';
import type { BlockProof, Inclusion } from '../../domain/chain/verify-inclusion.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';

export const chainHandlers: HandlersFor<'spv.verify'> = {
  'spv.verify': async (input, services) => {
    const proof = proofOf(input);
    if (proof === null) {
      return fail({ code: 'bad_request', fields: ['headerHex', 'merkle', 'pos', 'txOutProofHex'] });
    }
    const { verifyInclusion } = await import('../../domain/chain/verify-inclusion.ts');
    const { network, txHex, txid, height } = input;
    const inclusion = verifyInclusion({
      // Both test networks have the same limits and the same addresses.
      network: network === 'testnet4' ? 'testnet' : network,
      txHex,
      ...(txid === undefined ? {} : { txid }),
      ...(height === undefined ? {} : { height }),
      proof,
    });
    return succeed(viewOf(inclusion, services.locale()));
  },
};

/** The one of the two forms that is there in full; null when neither is. */
function proofOf({
  headerHex,
  merkle,
  pos,
  txOutProofHex,
}: Input<'spv.verify'>): BlockProof | null {
  if (txOutProofHex !== undefined) {
    const header = headerHex === undefined ? {} : { headerHex };
    return { kind: 'txoutproof', proofHex: txOutProofHex, ...header };
  }
  if (headerHex === undefined || merkle === undefined || pos === undefined) return null;
  return { kind: 'branch', headerHex, merkle, pos };
}

function viewOf(inclusion: Result<Inclusion, InclusionReason>, locale: Locale): SpvVerdict {
  const { reasons, inclusionOutcomes } = mainTexts(locale);
  if (!inclusion.ok) {
    const reason = inclusion.error;
    return { verdict: 'refused', reason, explanation: fill(reasons[reason], {}, locale) };
  }
  const { transaction, header, position, height, work } = inclusion.value;
  const { hash, merkleRoot, time } = header;
  return {
    verdict: 'included',
    explanation: fill(inclusionOutcomes[work.worth], {}, locale),
    txid: transaction.txid,
    position,
    block: {
      hash,
      merkleRoot,
      time: new Date(time * 1000).toISOString(),
      height,
      difficulty: work.difficulty,
    },
    work: work.worth,
  };
}
