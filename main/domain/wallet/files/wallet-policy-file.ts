import { succeed, type Result } from '../../result.ts';
import { parseExtendedKey } from '../extended-key.ts';
import type { InspectFault } from '../inspection.ts';
import { parseKeyOrigin } from '../key-origin.ts';
import { refuse } from '../refuse.ts';
import { boundName } from './bound-name.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import { descriptorText, keyList } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import { parseJsonSafely } from './parse-json-safely.ts';
import { readPolicyTemplate } from './policy-template.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

const TEMPLATE_FIELDS = ['template', 'descriptor_template', 'desc_template', 'descriptorTemplate'];
const KEY_FIELDS = ['keys', 'keys_info', 'keysInfo', 'key_info'];
const keyTexts = keyList(descriptorText);

/** A policy as text: the template, then its keys as a JSON list or one on each line; BIP-388 names both parts. */
const TEXT =
  /^\s*(?:Descriptor template:)?\s*(?<template>[a-z]+\(\S*@\S*)(?:\s+(?:Keys info:)?\s*(?<keys>\S[\s\S]*))?$/i;
const KEY = /^(?:\[(?<origin>[^\]]*)\])?(?<key>[0-9A-Za-z]+)$/;

/** Wallet policies (BIP-388), as Ledger, BitBox02, Jade and Coldcard know them: a template and a list of keys. */
export const WALLET_POLICY_FILE: WalletFileKind = {
  format: 'wallet_policy',
  looksLike: ({ text, json }) => TEXT.test(text) || templateOf(json)?.includes('@') === true,
  read,
};

function read({ text, json }: FileText): Result<WalletFileContent, InspectFault> {
  const written = json === undefined ? TEXT.exec(text)?.groups : undefined;
  const template = written?.['template'] ?? templateOf(json) ?? '';
  const listed = written === undefined ? firstField(json, KEY_FIELDS) : keysOf(written['keys']);
  const descriptor = fillTemplate(template, listed);
  if (!descriptor.ok) return descriptor;
  const candidate = readDescriptors([descriptor.value]);
  if (!candidate.ok) return candidate;
  const name = fieldOf(json, 'name');
  return succeed({
    ...NOTHING_MORE,
    candidates: [candidate.value],
    name: boundName(typeof name === 'string' ? name : null),
  });
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

/** Undefined when there are none. */
function keysOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const parsed = parseJsonSafely(text);
  return parsed.ok ? parsed.value.value : text.trim().split(/\s+/);
}

function templateOf(json: unknown): string | undefined {
  const template = firstField(json, TEMPLATE_FIELDS);
  return typeof template === 'string' ? template : undefined;
}

function firstField(json: unknown, names: readonly string[]): unknown {
  return names.map((name) => fieldOf(json, name)).find((value) => value !== undefined);
}
