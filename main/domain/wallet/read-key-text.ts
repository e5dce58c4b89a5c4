import { succeed, type Result } from '../result.ts';
import type { DescriptorKey } from './descriptor/expression.ts';
import { readDescriptorKey, SINGLE_KEY } from './descriptor/read-descriptor-key.ts';
import type { InspectFault, InspectOptions, ScriptType, SingleKeyScript } from './inspection.ts';
import { parseKeyExpression, type KeyExpression } from './key-expression.ts';
import type { KeyOrigin } from './key-origin.ts';
import { cosignerScriptOf, purposeOf } from './purposes.ts';
import type { ReadText } from './read-text.ts';
import { refuse } from './refuse.ts';
import { singleKeyExpression, SINGLE_KEY_SCRIPTS } from './single-key-script.ts';
import { finding, judgePath, judgeScript, scriptName } from './wallet-findings.ts';
import { USUAL_PATH } from './wallet-path.ts';

type ScriptRule =
  | { readonly kind: 'cosigner'; readonly script: ScriptType }
  | { readonly kind: 'settled'; readonly script: SingleKeyScript }
  | { readonly kind: 'open'; readonly script: SingleKeyScript; readonly isStated: boolean };

/** Reads a key on its own, with or without its origin and the steps after it. */
export function readKeyText(
  text: string,
  { script: chosen }: InspectOptions,
): Result<ReadText, InspectFault> {
  const single = readSingleKey(text);
  if (single !== null) return single;
  const expression = parseKeyExpression(text);
  if (!expression.ok) return expression;
  const rule = ruleFor(expression.value, chosen);
  if (chosen !== undefined && !choicesOf(rule).includes(chosen)) {
    const params = { script: scriptName(rule.script), chosen: scriptName(chosen) };
    return refuse('invalid', 'script_choice_conflict', params);
  }
  return succeed(
    rule.kind === 'cosigner'
      ? cosignerText(expression.value, rule.script)
      : walletText(expression.value, rule),
  );
}

function choicesOf(rule: ScriptRule): readonly ScriptType[] {
  return rule.kind === 'open' ? SINGLE_KEY_SCRIPTS : [rule.script];
}

/** The header speaks first, then the user or the file, then the path the key comes from. */
function ruleFor({ origin, key }: KeyExpression, chosen: ScriptType | undefined): ScriptRule {
  const { use } = key.header;
  if (use.kind === 'multisig') return { kind: 'cosigner', script: use.script };
  if (use.kind === 'single_sig') return { kind: 'settled', script: use.script };
  return chosen === undefined ? ruleByPath(origin) : ruleByChoice(chosen);
}

/** A script of several keys is chosen by the file that the key stands in. */
function ruleByChoice(chosen: ScriptType): ScriptRule {
  const script = SINGLE_KEY_SCRIPTS.find((one) => one === chosen);
  return script === undefined
    ? { kind: 'cosigner', script: chosen }
    : { kind: 'open', script, isStated: true };
}

function ruleByPath(origin: KeyOrigin | null): ScriptRule {
  const cosigner = cosignerScriptOf(origin);
  if (cosigner !== null) return { kind: 'cosigner', script: cosigner };
  const stated = purposeOf(origin)?.script ?? null;
  return { kind: 'open', script: stated ?? 'p2pkh', isStated: stated !== null };
}

function cosignerText(expression: KeyExpression, script: ScriptType): ReadText {
  return {
    format: formatOf(expression),
    script,
    scriptChoices: [script],
    keys: [rowKey(expression)],
    expression: null,
    findings: [finding('cosigner_key', { script: scriptName(script) }), ...judgeText(expression)],
  };
}

function walletText(
  expression: KeyExpression,
  rule: Exclude<ScriptRule, { kind: 'cosigner' }>,
): ReadText {
  const isOpen = rule.kind === 'open';
  return {
    format: formatOf(expression),
    script: rule.script,
    scriptChoices: choicesOf(rule),
    keys: [rowKey(expression)],
    expression: singleKeyExpression(rule.script),
    findings: [
      ...(isOpen && !rule.isStated ? [finding('script_not_stated')] : []),
      ...judgeText(expression),
      ...judgeScript(expression, rule.script, 'single_sig'),
      ...judgePath([rowKey(expression)]),
    ],
  };
}

/** A key on its own is meant to be used as is usual. */
function rowKey({ origin, key, path }: KeyExpression): DescriptorKey {
  return { kind: 'extended', origin, key, path: path ?? USUAL_PATH };
}

/** A bare key is often all there is, so a missing origin is only told here; descriptors are warned about. */
function judgeText({ origin, hadSpaces }: KeyExpression) {
  return [
    ...(origin === null ? [{ code: 'no_key_origin', severity: 'info' } as const] : []),
    ...(hadSpaces ? [finding('spaces_removed')] : []),
  ];
}

function formatOf({ origin }: KeyExpression): ReadText['format'] {
  return origin === null ? 'extended_key' : 'key_with_origin';
}

/** One public key in hex is the key of one output (BIP-381). Null for every other text. */
function readSingleKey(text: string): Result<ReadText, InspectFault> | null {
  if (!SINGLE_KEY.test(text)) return null;
  const read = readDescriptorKey(text, { name: 'pk', place: 'top' });
  if (!read.ok) return read;
  return succeed({
    format: 'public_key',
    script: 'p2pk',
    scriptChoices: ['p2pk'],
    keys: [read.value.key],
    expression: { name: 'pk', wrappers: '', args: [{ kind: 'key', key: 0 }] },
    findings: [finding('single_output')],
  });
}
