import type { InspectInput, InspectionView } from '../../../preload/wallet-shapes.ts';
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
  const [{ inspectText }, { judgeSharedKeys }] = await Promise.all([
    import('../../domain/inspect/inspect-text.ts'),
    import('../../domain/wallet/judge-shared-keys.ts'),
  ]);
  const inspected = inspectText(text.value, {
    ...(network === undefined ? {} : { network }),
    ...(script === undefined ? {} : { script }),
  });
  if (!inspected.ok) return fail({ fields: ['text'], ...inspected.error });
  const { keys, descriptor, findings } = inspected.value;
  const profile = services.vault.read();
  const others = profile.ok
    ? profile.value.wallets.filter((wallet) => wallet.descriptor !== descriptor)
    : [];
  return succeed({
    ...inspected.value,
    findings: [...findings, ...judgeSharedKeys(keys, others)],
  });
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

async function textOfInput({
  text,
  bytesBase64,
}: InspectInput): Promise<Result<string, InputFault>> {
  if (text !== undefined) return succeed(text);
  if (bytesBase64 === undefined) return fail({ code: 'bad_request', fields: ['text'] });
  const bytes = Buffer.from(bytesBase64, 'base64');
  if (await isSecretFile(bytes)) return fail({ code: 'secret_detected', fields: ['bytesBase64'] });
  return bytes.toString('hex', 0, 5) === PSBT_MAGIC
    ? fail({ code: 'unsupported', reason: 'is_transaction', fields: ['bytesBase64'] })
    : succeed(textOfFile(bytes));
}
