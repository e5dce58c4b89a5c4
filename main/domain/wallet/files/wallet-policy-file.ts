import { succeed, type Result } from '../../result.ts';
import { parseExtendedKey } from '../extended-key.ts';
import type { InspectFault } from '../inspection.ts';
import { parseKeyOrigin } from '../key-origin.ts';
import { refuse } from '../refuse.ts';
import { boundName } from './bound-name.ts';
import { isDescriptorLike } from './descriptor-text.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import { descriptorText, keyList } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import { parseJsonSafely } from './parse-json-safely.ts';
import { readPolicyTemplate } from './policy-template.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

const TEMPLATE_FIELDS = ['template', 'descriptor_template', 'desc_template', 'descriptorTemplate'];
const KEY_FIELDS = ['keys', 'keys_info', 'keysInfo', 'key_info'];
const keyTexts = keyList(descriptorText);

/** How BIP-388 calls the two parts of a policy. */
const TITLES = /^(?:descriptor template|keys info):\s*/i;
const KEY = /^(?:\[(?<origin>[^\]]*)\])?(?<key>[0-9A-Za-z]+)$/;

/** Wallet policies (BIP-388), as Ledger, BitBox02, Jade and Coldcard know them: a template and a list of keys. */
export const WALLET_POLICY_FILE: WalletFileKind = {
  format: 'wallet_policy',
  looksLike: (file) => {
    const { template } = partsOf(file);
    return typeof template === 'string' && template.includes('@');
  },
  read,
};

type PolicyParts = { readonly template: unknown; readonly keys: unknown };

function read(file: FileText): Result<WalletFileContent, InspectFault> {
  const { template, keys } = partsOf(file);
  const descriptor = fillTemplate(typeof template === 'string' ? template : '', keys);
  if (!descriptor.ok) return descriptor;
  const candidate = readDescriptors([descriptor.value]);
  if (!candidate.ok) return candidate;
  const name = fieldOf(file.json, 'name');
  return succeed({
    ...NOTHING_MORE,
    candidates: [candidate.value],
    name: boundName(typeof name === 'string' ? name : null),
  });
}

/** A policy as JSON; or as text, the template first and then its keys: a JSON list, or one on each line. */
function partsOf({ json, lines }: FileText): PolicyParts {
  if (json !== undefined) {
    return { template: firstField(json, TEMPLATE_FIELDS), keys: firstField(json, KEY_FIELDS) };
  }
  const [template = '', ...keys] = lines
    .filter((line) => line !== '')
    .map((line) => line.replace(TITLES, ''));
  if (!isDescriptorLike(template)) return { template: undefined, keys: undefined };
  if (keys.length === 0) return { template, keys: undefined };
  const list = parseJsonSafely(keys.join('\n'));
  return { template, keys: list.ok ? list.value.value : keys };
}

function fillTemplate(text: string, json: unknown): Result<string, InspectFault> {
  const template = readPolicyTemplate(text.trim());
  if (!template.ok) return template;
  const { keyCount: needed, fill } = template.value;
  if (json === undefined) return refuse('invalid', 'policy_keys', { needed, found: 0 });
  const keys = readShape(keyTexts, json);
  if (!keys.ok) return keys;
  const found = keys.value.length;
  if (found !== needed) return refuse('invalid', 'policy_keys', { needed, found });
  const seen = new Set<string>();
  for (const key of keys.value) {
    const xpub = readKeyInfo(key);
    if (!xpub.ok) return xpub;
    seen.add(xpub.value);
  }
  // "Pairwise distinct": a key in two places would count for two signers.
  return seen.size < found ? refuse('invalid', 'same_key_twice') : succeed(fill(keys.value));
}

/** The key itself, once it and its origin were read. Steps after it belong into the template. */
function readKeyInfo(text: string): Result<string, InspectFault> {
  const parts = KEY.exec(text)?.groups;
  if (parts === undefined) return refuse('invalid', 'origin_malformed');
  const origin = parts['origin'] === undefined ? succeed(null) : parseKeyOrigin(parts['origin']);
  if (!origin.ok) return origin;
  const key = parseExtendedKey(parts['key'] ?? '');
  return key.ok ? succeed(key.value.xpub) : key;
}

function firstField(json: unknown, names: readonly string[]): unknown {
  return names.map((name) => fieldOf(json, name)).find((value) => value !== undefined);
}
