import { succeed, type Result } from '../result.ts';
import type { InspectFault, InspectOptions, ScriptType, SingleKeyScript } from './inspection.ts';
import { parseKeyExpression, type KeyExpression } from './key-expression.ts';
import { cosignerScriptOf, purposeOf } from './purposes.ts';
import type { ReadText } from './read-text.ts';
import { refuse } from './refuse.ts';
import { SINGLE_KEY_SCRIPTS } from './single-key-script.ts';
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
  const expression = parseKeyExpression(text);
  if (!expression.ok) return expression;
  const rule = ruleFor(expression.value, chosen);
  if (rule.kind !== 'open' && chosen !== undefined && chosen !== rule.script) {
    const params = { script: scriptName(rule.script), chosen: scriptName(chosen) };
    return refuse('invalid', 'script_choice_conflict', params);
  }
  return succeed(
    rule.kind === 'cosigner'
      ? cosignerText(expression.value, rule.script)
      : walletText(expression.value, rule),
  );
}

/** The header speaks first, then the user, then the path the key comes from. */
function ruleFor({ origin, key }: KeyExpression, chosen: SingleKeyScript | undefined): ScriptRule {
  const { use } = key.header;
  if (use.kind === 'multisig') return { kind: 'cosigner', script: use.script };
  if (use.kind === 'single_sig') return { kind: 'settled', script: use.script };
  const cosigner = cosignerScriptOf(origin);
  if (chosen === undefined && cosigner !== null) return { kind: 'cosigner', script: cosigner };
  const stated = chosen ?? purposeOf(origin)?.script ?? null;
  return { kind: 'open', script: stated ?? 'p2pkh', isStated: stated !== null };
}

function cosignerText(expression: KeyExpression, script: ScriptType): ReadText {
  return {
    format: formatOf(expression),
    script,
    scriptChoices: [script],
    expression,
    wallet: null,
    findings: [finding('cosigner_key', { script: scriptName(script) }), ...judgeText(expression)],
  };
}

function walletText(
  expression: KeyExpression,
  rule: Exclude<ScriptRule, { kind: 'cosigner' }>,
): ReadText {
  const path = expression.path ?? USUAL_PATH;
  const isOpen = rule.kind === 'open';
  return {
    format: formatOf(expression),
    script: rule.script,
    scriptChoices: isOpen ? SINGLE_KEY_SCRIPTS : [rule.script],
    expression,
    wallet: { script: rule.script, path },
    findings: [
      ...(isOpen && !rule.isStated ? [finding('script_not_stated')] : []),
      ...judgeText(expression),
      ...judgeScript(expression, rule.script),
      ...judgePath(path),
    ],
  };
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
