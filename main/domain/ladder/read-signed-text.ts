/** A signature with what stands around it in a file. Message and address are null where the text has none. */
export type SignedText = {
  readonly message: string | null;
  readonly address: string | null;
  readonly signature: string;
};

/** The frame that Coldcard, Sparrow, Electrum's plugins and others write, after RFC 4880 §7; its middle line varies. */
const FRAME =
  /^-----BEGIN BITCOIN SIGNED MESSAGE-----\r?\n(?<message>[\s\S]*?)\r?\n-----BEGIN (?:BITCOIN )?SIGNATURE-----\r?\n(?<rest>[\s\S]*?)-----END/m;
/** Lines above the signature that are neither it nor the address. */
const HEADING = /^(?:version|comment|charset):/i;

/** Takes a signature out of what a device or program gave: the framed form with message and address, or the bare text. */
export function readSignedText(text: string): SignedText {
  const { message, rest } = FRAME.exec(text)?.groups ?? {};
  if (message === undefined || rest === undefined) {
    return { message: null, address: null, signature: text.trim() };
  }
  const lines = rest
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^address:\s*/i, ''))
    .filter((line) => line !== '' && !HEADING.test(line));
  const [first = '', ...others] = lines;
  return others.length === 0
    ? { message, address: null, signature: first }
    : { message, address: first, signature: others.join('') };
}
