const CODE = /ur:[a-z0-9-]+\/|b\$[h2z]/i;

/** Whether a text may hold a UR or BBQr code, so that only such a text is worth decoding. */
export function mayHoldCode(text: string): boolean {
  return CODE.test(text);
}
