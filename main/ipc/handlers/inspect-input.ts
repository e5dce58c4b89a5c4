import type {
  CombineInput,
  HandedOver,
  InspectionView,
  InspectInput,
} from '../../../preload/wallet-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import type { InspectedText, InspectTextFault } from '../../domain/inspect/inspected-text.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { textOfFile } from '../../domain/text-of-file.ts';
import { isSecretFile } from '../find-secrets.ts';
import { inspectedFindingSentence } from '../sentences.ts';
import type { Services } from '../services.ts';

/** How every PSBT begins (BIP-174). */
const PSBT_MAGIC = '70736274ff';

type InputFault = Fault<'bad_request' | 'secret_detected'> | Fault<'unsupported', 'is_transaction'>;

type Inspected = Result<InspectedText, InspectTextFault | InputFault>;

/** Inspects a pasted text or an opened file, and compares its keys with those of the saved wallets. */
export async function inspectInput(input: InspectInput, services: Services): Promise<Inspected> {
  const text = await textOfInput(input);
  if (!text.ok) return text;
  const { network, script } = input;
  // The engine with its two curve libraries takes a while to load, so that happens at its first use.
  const { inspectText } = await import('../../domain/inspect/inspect-text.ts');
  const inspected = inspectText(text.value, {
    ...(network === undefined ? {} : { network }),
    ...(script === undefined ? {} : { script }),
  });
  if (!inspected.ok) return fail({ fields: ['text'], ...inspected.error });
  return succeed(await judgeKeys(inspected.value, services));
}

/** Makes one wallet out of separately given keys, and compares them with each other and with those that are saved. */
export async function combineInput(
  { threshold, script = 'p2wsh', sorted = true, network, keys }: CombineInput,
  services: Services,
): Promise<Inspected> {
  const texts: string[] = [];
  for (const [at, key] of keys.entries()) {
    const text = await textOfInput(key);
    if (!text.ok) return fail({ ...text.error, fields: [`keys.${at}`] });
    texts.push(text.value);
  }
  const { combineKeys } = await import('../../domain/inspect/combine-keys.ts');
  const combined = combineKeys({
    threshold,
    script,
    isSorted: sorted,
    texts,
    ...(network === undefined ? {} : { network }),
  });
  return combined.ok ? succeed(await judgeKeys(combined.value, services)) : combined;
}

async function judgeKeys(inspected: InspectedText, services: Services): Promise<InspectedText> {
  const [{ judgeDevices }, { judgeSharedKeys }] = await Promise.all([
    import('../../domain/wallet/judge-devices.ts'),
    import('../../domain/wallet/judge-shared-keys.ts'),
  ]);
  const { keys, kind, descriptor, findings } = inspected;
  const profile = services.vault.read();
  const others = profile.ok
    ? profile.value.wallets.filter((wallet) => wallet.descriptor !== descriptor)
    : [];
  return {
    ...inspected,
    findings: [
      ...findings,
      ...(kind === 'multisig' ? judgeDevices(keys) : []),
      ...judgeSharedKeys(keys, others),
    ],
  };
}

/** The same with a sentence for each finding. */
export function viewOf(inspected: InspectedText, services: Services): InspectionView {
  const locale = services.locale();
  return {
    ...inspected,
    findings: inspected.findings.map((one) => ({
      code: one.code,
      severity: one.severity,
      message: inspectedFindingSentence(one, locale),
    })),
  };
}

async function textOfInput({ text, bytesBase64 }: HandedOver): Promise<Result<string, InputFault>> {
  if (text !== undefined) return succeed(text);
  if (bytesBase64 === undefined) return fail({ code: 'bad_request', fields: ['text'] });
  const bytes = Buffer.from(bytesBase64, 'base64');
  if (await isSecretFile(bytes)) return fail({ code: 'secret_detected', fields: ['bytesBase64'] });
  return bytes.toString('hex', 0, 5) === PSBT_MAGIC
    ? fail({ code: 'unsupported', reason: 'is_transaction', fields: ['bytesBase64'] })
    : succeed(textOfFile(bytes));
}
