import type { Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { readBsmsDescriptor } from './bsms-descriptor.ts';
import { readBsmsKey } from './bsms-key.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

const HEADER = /^BSMS\b/;
const VERSION = 'BSMS 1.0';
/** `00` for no encryption, or 64 or 128 bits. */
const TOKEN = /^(?:00|[0-9a-f]{16}|[0-9a-f]{32})$/i;

/** Hex of a code (32 bytes) and of what was encrypted, which is at least as long as a key. */
const ENCRYPTED = /^[0-9a-f]{300,20000}$/i;
/** Transactions begin with a small version number and PSBTs with `psbt`: those are hex as well. */
const TRANSACTION = /^(?:[0-9a-f]{2}000000|70736274ff)/i;

/** Bitcoin Secure Multisig Setup 1.0 (BIP-129): the record of a wallet, or that of one signer's key. */
export const BSMS_FILE: WalletFileKind = {
  format: 'bsms',
  looksLike: ({ text }) => HEADER.test(text.trimStart()) || isEncrypted(text.trim()),
  read,
};

function read(file: FileText): Result<WalletFileContent, InspectFault> {
  if (isEncrypted(file.text.trim())) return refuse('unsupported', 'bsms_encrypted');
  const lines = file.lines.slice(file.lines.findIndex((line) => line !== ''));
  while (lines.at(-1) === '') lines.pop();
  const [version, second = ''] = lines;
  if (version !== VERSION) return refuse('unsupported', 'bsms_version');
  return TOKEN.test(second) ? readBsmsKey(lines) : readBsmsDescriptor(lines);
}

function isEncrypted(text: string): boolean {
  return text.length % 2 === 0 && ENCRYPTED.test(text) && !TRANSACTION.test(text);
}
