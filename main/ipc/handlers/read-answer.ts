import type {
  BlockProofInput,
  ProveInput,
  SignatureProof,
} from '../../../preload/ladder-shapes.ts';
import type { BlockProof } from '../../domain/chain/verify-inclusion.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Answer } from '../../domain/ladder/answer-task.ts';
import type { MessageProof } from '../../domain/ladder/prove-message.ts';
import { refuseProof, type ProofFault } from '../../domain/ladder/ladder-reason.ts';
import type { InBlockClaim } from '../../domain/ladder/prove-in-block.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { textOfFile } from '../../domain/text-of-file.ts';
import { isSecretFile } from '../find-secrets.ts';

/** How every PSBT begins (BIP-174): as bytes in hex, and in base64. */
const PSBT_HEX = '70736274ff';
const PSBT_BASE64 = 'cHNidP';

type Read = MessageProof | { readonly psbt: string | Uint8Array };

type ReadFault = ProofFault | Fault<'secret_detected'>;

/** A proof as the domain takes it: what came in a code or a file is unpacked. */
export async function readAnswer(input: ProveInput): Promise<Result<Answer, ReadFault>> {
  switch (input.rung) {
    case 2:
      return succeed({ rung: 2, proof: input.proof });
    case 3:
      return succeed({ rung: 3, proof: input.proof });
    case 5:
      return succeed({ rung: 5, proof: claimOf(input.proof) });
    case 6: {
      const { previousTransactionsHex } = input.proof;
      return succeed({
        rung: 6,
        proof: { ...claimOf(input.proof), previousTransactionsHex },
      });
    }
    case 4: {
      const proof = await readSignatureProof(input.proof);
      return proof.ok ? succeed({ rung: 4, proof: proof.value }) : proof;
    }
  }
}

function claimOf(proof: BlockProofInput): InBlockClaim {
  const { txHex, txid, height } = proof;
  return {
    txHex,
    ...(txid === undefined ? {} : { txid }),
    ...(height === undefined ? {} : { height }),
    proof: blockProofOf(proof),
  };
}

function blockProofOf(proof: BlockProofInput): BlockProof {
  if ('txOutProofHex' in proof) {
    const header = proof.headerHex === undefined ? {} : { headerHex: proof.headerHex };
    return { kind: 'txoutproof', proofHex: proof.txOutProofHex, ...header };
  }
  const { headerHex, merkle, pos } = proof;
  return { kind: 'branch', headerHex, merkle, pos };
}

/** Finds out whether what was handed over is a signature or a transaction with signatures, in a text, code or file. */
async function readSignatureProof(proof: SignatureProof): Promise<Result<Read, ReadFault>> {
  const { key, address, message } = proof;
  const told = {
    ...(key === undefined ? {} : { key }),
    ...(address === undefined ? {} : { address }),
    ...(message === undefined ? {} : { message }),
  };
  if ('psbt' in proof) return readText(proof.psbt, told, true);
  if ('signature' in proof) return readText(proof.signature, told, false);
  const bytes = Buffer.from(proof.bytesBase64, 'base64');
  if (await isSecretFile(bytes)) {
    return fail({ code: 'secret_detected', fields: ['proof.bytesBase64'] });
  }
  return bytes.toString('hex', 0, 5) === PSBT_HEX
    ? succeed({ psbt: new Uint8Array(bytes) })
    : readText(textOfFile(bytes), told, false);
}

async function readText(
  text: string,
  told: Omit<MessageProof, 'signature'>,
  isPsbt: boolean,
): Promise<Result<Read, ProofFault>> {
  const { kindOfQrText } = await import('../../domain/qr-text/kind-of-qr-text.ts');
  if (kindOfQrText(text) !== null) return readCode(text, told);
  const start = text.trimStart();
  return isPsbt || start.startsWith(PSBT_BASE64) || start.toLowerCase().startsWith(PSBT_HEX)
    ? succeed({ psbt: text })
    : succeed({ ...told, signature: text });
}

async function readCode(
  text: string,
  told: Omit<MessageProof, 'signature'>,
): Promise<Result<Read, ProofFault>> {
  const { decodeQrText } = await import('../../domain/qr-text/decode-qr-text.ts');
  const payload = decodeQrText(text);
  if (!payload.ok) return refuseProof('code_unreadable', 'signature');
  if ('bytes' in payload.value) return succeed({ psbt: payload.value.bytes });
  return 'text' in payload.value
    ? succeed({ ...told, signature: payload.value.text })
    : refuseProof('code_unreadable', 'signature');
}
