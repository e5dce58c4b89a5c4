import { Transaction } from '@scure/btc-signer';
import { describe, expect, it } from 'vitest';
import { inspectPsbt } from '../../../../main/domain/psbt/inspect-psbt.ts';
import { readCases, type VectorCase } from '../wallet/read-cases.ts';
import { cpuTimeMs } from '../../../support/cpu-time.ts';

type Text = { readonly psbt_base64: string };
type Expected = { readonly version?: number };

function inspectCase({ input }: VectorCase<Text, Expected>) {
  return inspectPsbt(input.psbt_base64, { network: 'mainnet', wallet: null });
}

/** What was read in one line: fee, signatures right of those needed for each input, and what asks for an answer. */
function summaryOf(one: VectorCase<Text, Expected>): string {
  const report = inspectCase(one);
  if (!report.ok) return `${report.error.code}/${report.error.reason ?? ''}`;
  const { feeSats, inputs, findings, isComplete } = report.value;
  const signed = inputs.map(({ signedBy, signaturesRequired, script }) => {
    const right = signedBy.filter(({ isValid }) => isValid === true).length;
    return `${script} ${right}/${signaturesRequired ?? '?'}`;
  });
  const open = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  return [`fee ${feeSats ?? '?'}`, ...signed, ...(isComplete ? ['complete'] : []), ...open].join(
    ', ',
  );
}

const P2PKH = 'fee 301, p2pkh 0/1';
const P2WPKH_V2 = 'fee 141, p2wpkh 0/1';

/** BIP-174 (failed signer checks) and Bitcoin Core: good PSBTs, of which four must not be signed. */
const SUMMARIES: Readonly<Record<string, string>> = {
  'psbt-pv0001': P2PKH,
  'psbt-pv0002':
    'fee ?, unknown 0/?, p2sh_p2wpkh 0/1, utxo_missing, utxo_unproven, final_unchecked',
  'psbt-pv0003': P2PKH,
  'psbt-pv0004': 'fee 1013, p2sh_p2wsh 1/2',
  'psbt-pv0005': 'fee 10000, p2wsh 0/2',
  'psbt-pv0006': 'fee ?, nothing_to_sign',
  // A witness UTXO is provided for a non-witness input.
  'psbt-pv0007': 'fee ?, p2pkh 0/1, p2sh_p2wpkh 0/1, utxo_legacy_unproven, utxo_unproven',
  // The redeem script does not match the scriptPubKey.
  'psbt-pv0008':
    'fee 10000, p2sh 0/?, p2sh_p2wsh 1/2, redeem_script_mismatch, utxo_unproven, signature_unchecked',
  // The witness script does not match the redeem script.
  'psbt-pv0009':
    'fee 10000, p2sh 1/2, p2sh_p2wsh 0/?, witness_script_mismatch, utxo_unproven, signature_unchecked',
  // Unknown fields only; its description in the file is that of the case before it.
  'psbt-pv0010': 'fee ?, unknown 0/?, utxo_missing',
  'psbt-pv0011': 'fee 3000, p2tr 0/1',
  'psbt-pv0012': 'fee 3000, p2tr 0/1',
  'psbt-pv0013': 'fee 3000, p2tr 3/1, complete',
  'psbt-pv0014': P2WPKH_V2,
  'psbt-pv0015': P2WPKH_V2,
  'psbt-pv0016': P2WPKH_V2,
  'psbt-pv0017': P2WPKH_V2,
  'psbt-pv0018': P2WPKH_V2,
  'psbt-pv0019': P2PKH,
  'psbt-pv0020': P2PKH,
  'psbt-pv0021': P2PKH,
  'psbt-pv0022': 'fee 1000, p2tr 0/1',
  'psbt-pv0023': 'fee 1000, p2tr 0/1',
  'psbt-pv0024': 'fee 1000, p2tr 0/1',
  'psbt-pv0025': 'fee 1000, p2tr 1/1, complete',
  'psbt-pv0026': 'fee 1000, p2tr 0/1',
  'psbt-pv0027': 'fee 1000, p2tr 0/1',
  'psbt-pv0028': 'fee 1000, p2tr 1/1, complete',
  'psbt-pv0029': 'fee 1530, p2wpkh 0/1',
};

describe('published PSBTs that are valid (BIP-174, 370, 371, 373 and Bitcoin Core)', () => {
  const cases = readCases<Text, Expected>('psbt', 'valid');

  it('are 29', () => {
    expect(cases).toHaveLength(29);
  });

  it.each(cases)('$id is read in the version that it has', (one) => {
    const report = inspectCase(one);
    expect(report.ok && report.value.version).toBe(one.expect?.version ?? 0);
  });

  it.each(cases)('$id is read in full: $reason', (one) => {
    expect(summaryOf(one)).toBe(SUMMARIES[one.id]);
  });

  it('hold the transaction that another library reads, where that reads them at all', () => {
    const compared = cases.filter((one) => {
      const other = readWithScure(one.input.psbt_base64);
      const report = inspectCase(one);
      if (other === null || !report.ok) return false;
      const { txid, inputs, outputs, lockTime } = report.value;
      expect(inputs.map((input) => `${input.txid}:${input.vout}`)).toEqual(
        Array.from({ length: other.inputsLength }, (_, at) => {
          const input = other.getInput(at);
          return `${Buffer.from(input.txid ?? []).toString('hex')}:${input.index}`;
        }),
      );
      expect(outputs.map(({ valueSats }) => BigInt(valueSats))).toEqual(
        Array.from({ length: other.outputsLength }, (_, at) => other.getOutput(at).amount),
      );
      expect(lockTime).toBe(other.lockTime);
      expect(txid).toHaveLength(64);
      return true;
    });
    expect(compared.length).toBeGreaterThanOrEqual(15);
  });
});

function readWithScure(text: string): Transaction | null {
  try {
    return Transaction.fromPSBT(new Uint8Array(Buffer.from(text, 'base64')), {
      allowUnknownInputs: true,
      allowUnknownOutputs: true,
      allowLegacyWitnessUtxo: true,
      disableScriptCheck: true,
    });
  } catch {
    return null;
  }
}

const V0 = 'version 0';

/** Code, reason, and the field or place that the sentence names. */
const REFUSALS: Readonly<Record<string, string>> = {
  'psbt-pi0001': 'not_recognised/psbt_network_transaction',
  'psbt-pi0002': 'invalid/psbt_outputs_missing',
  'psbt-pi0003': `invalid/psbt_field_missing PSBT_GLOBAL_UNSIGNED_TX ${V0}`,
  'psbt-pi0004': 'invalid/psbt_key_length PSBT_IN_WITNESS_UTXO',
  'psbt-pi0005': 'invalid/psbt_key_length PSBT_IN_REDEEM_SCRIPT',
  'psbt-pi0006': 'invalid/psbt_key_length PSBT_IN_WITNESS_SCRIPT',
  'psbt-pi0007': 'invalid/psbt_key_length PSBT_IN_FINAL_SCRIPTSIG',
  'psbt-pi0008': 'invalid/psbt_key_length PSBT_IN_FINAL_SCRIPTWITNESS',
  'psbt-pi0009': 'invalid/psbt_key_length PSBT_IN_SIGHASH_TYPE',
  // The transaction does not fill the size that is stated for it.
  'psbt-pi0010': 'invalid/psbt_unsigned_tx_malformed',
  'psbt-pi0011': 'invalid/psbt_value_length PSBT_IN_TAP_KEY_SIG',
  'psbt-pi0012': 'invalid/psbt_value_length PSBT_IN_TAP_KEY_SIG',
  'psbt-pi0013': 'invalid/psbt_key_length PSBT_IN_TAP_BIP32_DERIVATION',
  'psbt-pi0014': 'invalid/psbt_value_length PSBT_IN_TAP_SCRIPT_SIG',
  'psbt-pi0015': 'invalid/psbt_key_length PSBT_IN_TAP_LEAF_SCRIPT',
  'psbt-pi0016': `invalid/psbt_field_not_allowed PSBT_GLOBAL_TX_VERSION ${V0}`,
  'psbt-pi0017': `invalid/psbt_field_not_allowed PSBT_GLOBAL_FALLBACK_LOCKTIME ${V0}`,
  'psbt-pi0018': `invalid/psbt_field_not_allowed PSBT_GLOBAL_INPUT_COUNT ${V0}`,
  'psbt-pi0019': `invalid/psbt_field_not_allowed PSBT_GLOBAL_OUTPUT_COUNT ${V0}`,
  'psbt-pi0020': `invalid/psbt_field_not_allowed PSBT_IN_PREVIOUS_TXID ${V0}`,
  'psbt-pi0021': `invalid/psbt_field_not_allowed PSBT_IN_OUTPUT_INDEX ${V0}`,
  'psbt-pi0022': `invalid/psbt_field_not_allowed PSBT_OUT_AMOUNT ${V0}`,
  'psbt-pi0023': 'invalid/psbt_field_missing PSBT_GLOBAL_OUTPUT_COUNT version 2',
  'psbt-pi0024': 'invalid/psbt_field_missing PSBT_IN_OUTPUT_INDEX version 2',
  'psbt-pi0025': 'invalid/psbt_locktime_range PSBT_IN_REQUIRED_TIME_LOCKTIME',
  'psbt-pi0026': 'invalid/psbt_locktime_range PSBT_IN_REQUIRED_HEIGHT_LOCKTIME',
  'psbt-pi0027': 'invalid/psbt_locktime_range PSBT_IN_REQUIRED_HEIGHT_LOCKTIME',
  // The last output map breaks off in its witness script.
  'psbt-pi0028': 'invalid/psbt_truncated',
  // Base64 without the padding that its length needs.
  'psbt-pi0029': 'invalid/psbt_base64_damaged',
  'psbt-pi0030': 'invalid/psbt_key_twice PSBT_IN_WITNESS_UTXO',
  'psbt-pi0031': 'invalid/psbt_key_twice PSBT_IN_SIGHASH_TYPE',
  'psbt-pi0032': 'invalid/psbt_key_twice PSBT_IN_FINAL_SCRIPTSIG',
  'psbt-pi0033': 'invalid/psbt_key_twice PSBT_IN_FINAL_SCRIPTWITNESS',
  'psbt-pi0034': 'invalid/psbt_value_length PSBT_IN_TAP_SCRIPT_SIG',
  'psbt-pi0035': 'invalid/psbt_previous_tx_mismatch input 1',
  'psbt-pi0036': 'invalid/psbt_key_length PSBT_IN_MUSIG2_PARTICIPANT_PUBKEYS',
  'psbt-pi0037': 'invalid/psbt_key_length PSBT_OUT_MUSIG2_PARTICIPANT_PUBKEYS',
  'psbt-pi0038': 'invalid/psbt_value_length PSBT_OUT_MUSIG2_PARTICIPANT_PUBKEYS',
  'psbt-pi0039': 'invalid/psbt_key_length PSBT_IN_MUSIG2_PUB_NONCE',
  'psbt-pi0040': 'invalid/psbt_key_length PSBT_IN_MUSIG2_PARTIAL_SIG',
};

describe('published PSBTs that are invalid', () => {
  const cases = readCases<Text, Expected>('psbt', 'invalid');
  const isOpen = ({ tags }: VectorCase<Text, Expected>) => tags?.includes('either') ?? false;

  it('are 41, of which one may be read or refused', () => {
    expect([cases.length, cases.filter(isOpen).length]).toEqual([41, 1]);
  });

  it.each(cases.filter((one) => !isOpen(one)))('$id is refused: $reason', (one) => {
    const report = inspectCase(one);
    if (report.ok) throw new Error('It was read.');
    const { code, reason, params } = report.error;
    const { field, version, input } = params ?? {};
    const named = [
      ...(field === undefined ? [] : [field]),
      ...(version === undefined ? [] : [`version ${version}`]),
      ...(input === undefined ? [] : [`input ${input}`]),
    ];
    expect([`${code}/${reason}`, ...named].join(' ')).toBe(REFUSALS[one.id]);
  });

  it.each(cases.filter(isOpen))('$id is answered at once', (one) => {
    expect(cpuTimeMs(() => void inspectCase(one))).toBeLessThan(200);
  });
});
