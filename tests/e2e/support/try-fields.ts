import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { User } from './journey.ts';

/** What became of a secret in one field. */
export type Tried = { readonly field: string; readonly isStopped: boolean };

/**
 * Puts a secret into every text field in sight that was not tried yet, one after the other, as a paste does it. Stopped
 * is one for which the sentence was said and that is empty again. Each has what it had before afterwards.
 */
export async function tryFields(
  { page, locale, t }: User,
  secret: string,
  known: ReadonlySet<string>,
): Promise<readonly Tried[]> {
  return page.evaluate(pasteIntoEach, {
    secret,
    known: [...known],
    sentence: mainTexts(locale).errors.secret_detected,
    close: t.shell.close,
  });
}

type Task = {
  readonly secret: string;
  readonly known: readonly string[];
  readonly sentence: string;
  readonly close: string;
};

/** Runs in the page, where forty fields take no longer than one from outside. */
async function pasteIntoEach({ secret, known, sentence, close }: Task): Promise<readonly Tried[]> {
  const PATIENCE_MS = 5000;
  type Field = HTMLInputElement | HTMLTextAreaElement;
  const types = ['text', 'search', 'url', 'email', 'tel', 'password', 'number'];
  const dialogs = () => [...document.querySelectorAll('[role=dialog]:not([aria-modal])')];
  const until = async (isSo: () => boolean): Promise<boolean> => {
    const end = performance.now() + PATIENCE_MS;
    while (!isSo() && performance.now() < end) await new Promise((go) => setTimeout(go, 10));
    return isSo();
  };
  const nameOf = (field: Field): string => {
    const send = field.form?.querySelector('button[type=submit]');
    return `${field.labels?.[0]?.textContent ?? ''} · ${send?.ariaLabel ?? send?.textContent ?? ''}`;
  };
  const isOpenText = (field: Field): boolean => {
    const isText = field.tagName === 'TEXTAREA' || types.includes(field.type);
    return isText && !field.disabled && !field.readOnly && field.checkVisibility();
  };
  const paste = (field: Field, text: string): void => {
    field.focus();
    field.select();
    // A paste of the user's comes with this event, which tells all of it; a script's has to bring it along.
    const whole = { data: text, inputType: 'insertFromPaste', bubbles: true };
    field.dispatchEvent(new InputEvent('beforeinput', whole));
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  };
  const said = () => dialogs().find((one) => one.textContent?.includes(sentence));
  const tryOne = async (field: Field): Promise<boolean> => {
    const before = field.value;
    paste(field, secret);
    const isSaid = await until(() => said() !== undefined);
    const isEmpty = field.value === '';
    said()?.querySelector<HTMLButtonElement>(`button[aria-label="${close}"]`)?.click();
    await until(() => said() === undefined);
    paste(field, before);
    return isSaid && isEmpty;
  };
  const folded = [...document.querySelectorAll('details:not([open])')];
  for (const one of folded) one.toggleAttribute('open', true);
  const root = dialogs().at(-1) ?? document.body;
  const fields = [...root.querySelectorAll<Field>('input, textarea')].filter(isOpenText);
  const tried: Tried[] = [];
  for (const field of fields) {
    const name = nameOf(field);
    if (known.includes(name) || tried.some((one) => one.field === name)) continue;
    const isStopped = await tryOne(field);
    // One that was just going away, with the view that held it, says nothing; the number of fields tells if it is missed.
    if (field.isConnected) tried.push({ field: name, isStopped });
  }
  for (const one of folded) one.toggleAttribute('open', false);
  return tried;
}
