import { fail, succeed, type Result } from '../../result.ts';
import type { InspectFault, Network } from '../inspection.ts';
import { refuse, type Refusal } from '../refuse.ts';
import { inOrder } from '../wallet-findings.ts';
import { readPatchedJson } from './electrum-patches.ts';
import { parseJsonSafely, type JsonFault } from './parse-json-safely.ts';
import { WALLET_FILE_KINDS } from './wallet-file-kinds.ts';
import type { FileText, WalletFileReading } from './wallet-file.ts';

/** Longest text that is looked at, in characters, unless it is JSON: that can carry the history of the wallet. */
const LONGEST_TEXT = 64 * 1024;
const MOST_LINES = 1000;

/** An object, or a list of things that a key with its origin in brackets never begins with. */
const JSON_LIKE = /^(?:\{|\[\s*[[{"\]])/;

/**
 * Reads a file of another wallet program. Null when the text is no file of any of them, such as a bare key or
 * descriptor. The descriptors inside are text still: the core parses them and compares the stated addresses.
 */
export function readWalletFile(
  text: string,
  options: { readonly network?: Network },
): Result<WalletFileReading, InspectFault> | null {
  const file = openFile(text.replace(/^\ufeff/, ''));
  if (file === null || !file.ok) return file;
  const kind = WALLET_FILE_KINDS.find(({ looksLike }) => looksLike(file.value));
  if (kind === undefined) return null;
  const content = kind.read(file.value);
  if (!content.ok) return content;
  const refused = checkWanted(content.value.network, options.network);
  if (refused !== null) return refused;
  const { findings } = content.value;
  return succeed({ ...content.value, format: kind.format, findings: inOrder(findings) });
}

/** Null for a text too long to be a file of ours. */
function openFile(text: string): Result<FileText, InspectFault> | null {
  if (JSON_LIKE.test(text.trimStart().slice(0, 64))) {
    const json = readJson(text);
    return json.ok ? succeed({ text, json: json.value, lines: [] }) : json;
  }
  if (text.length > LONGEST_TEXT) return null;
  const lines = text.split(/\r\n|\n|\r/, MOST_LINES + 1).map((line) => line.trim());
  return lines.length > MOST_LINES ? null : succeed({ text, json: undefined, lines });
}

function readJson(text: string): Result<unknown, InspectFault> {
  const whole = parseJsonSafely(text);
  const json = whole.ok || whole.error !== 'malformed' ? whole : readPatchedJson(text);
  if (!json.ok) return refuseJson(json.error);
  // Another program may take the first of two fields where we take the last, and show another wallet.
  return json.value.isAmbiguous ? refuse('invalid', 'file_field_twice') : succeed(json.value.value);
}

function refuseJson(fault: JsonFault): Refusal {
  return fault === 'malformed'
    ? refuse('invalid', 'file_malformed')
    : refuse('unsupported', 'file_too_large');
}

/** Keys cannot tell the test networks apart, so only Bitcoin itself and a test network contradict each other. */
function checkWanted(stated: Network | null, wanted: Network | undefined): Refusal | null {
  if (stated === null || wanted === undefined) return null;
  if ((stated === 'mainnet') === (wanted === 'mainnet')) return null;
  return fail({ code: 'wrong_network', params: { network: stated, wanted } });
}
