export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Kinds of input that hold no text of the user's. */
const WITHOUT_TEXT = ['button', 'checkbox', 'file', 'hidden', 'radio', 'range', 'submit'];

export function isTextField(target: EventTarget | null): target is TextField {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type);
}

/**
 * Empties a field as if the user had done so, and leaves nothing that could be undone. React hears of it only when the
 * browser's own setter is used: its own one, on the element, takes the value as already known.
 */
export function emptyField(field: TextField): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Reflect.set(kind.prototype, 'value', '', field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
