// By its default export: it is CommonJS, and Node finds no names in it.
import sax, { type Tag } from 'sax';

/** What a reader wants to know of an XML text; names come without their prefix. */
export type XmlVisitor = {
  readonly open?: (name: string, attribute: (name: string) => string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked now and then; the rest is not read. */
  readonly isDone?: () => boolean;
};

/** Characters between two looks at whether it is still sound. */
const CHUNK = 65_536;

/**
 * Walks through an XML text. False when it is not well-formed, or declares a document type: workbooks never do, and
 * entities of its own are how such a text grows without bounds.
 */
export function readXml(xml: string, { open, close, text, isDone }: XmlVisitor): boolean {
  // oxlint-disable-next-line import/no-named-as-default-member -- As above.
  const reader = sax.parser(true, { xmlns: false, position: false });
  const state = { isSound: true };
  const refuse = (): void => {
    state.isSound = false;
  };
  const goesOn = (): boolean => state.isSound && isDone?.() !== true;
  Object.assign(reader, {
    onerror: refuse,
    ondoctype: refuse,
    onopentag: ({ name, attributes }: Tag) =>
      open?.(localName(name), (wanted) =>
        Object.hasOwn(attributes, wanted) ? (attributes[wanted] ?? '') : '',
      ),
    onclosetag: (name: string) => close?.(localName(name)),
    ontext: text,
    oncdata: text,
  });
  for (let at = 0; at < xml.length && goesOn(); at += CHUNK) {
    reader.write(xml.slice(at, at + CHUNK));
  }
  if (goesOn()) reader.close();
  return state.isSound;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
