import { fail, succeed, type Result } from '../result.ts';
import { classifyDescriptor } from './classify-descriptor.ts';
import { CHECKSUM_LENGTH, descriptorChecksum } from './descriptor-checksum.ts';
import type { InspectFault, SingleKeyScript } from './inspection.ts';
import { parseKeyExpression, type KeyExpression } from './key-expression.ts';
import { refuse } from './refuse.ts';
import { TEMPLATES } from './single-key-wallet.ts';

/** A descriptor of one extended key as it was written. */
export type ReadDescriptor = {
  readonly script: SingleKeyScript;
  readonly expression: KeyExpression;
  readonly hadChecksum: boolean;
  /** White space stood inside; without it the checksum of the descriptor, or else of the key, is right. */
  readonly hadSpaces: boolean;
};

/** Reads one descriptor. A checksum that is there has to be right before anything else is looked at. */
export function readDescriptor(text: string): Result<ReadDescriptor, InspectFault> {
  const hash = text.indexOf('#');
  if (hash < 0) return readBody(text, { hadChecksum: false, hadSpaces: false });
  const written = text.slice(0, hash);
  const checksum = text.slice(hash + 1);
  if (/\s$/.test(written) || /\s/.test(checksum)) {
    return refuse('invalid', 'characters_after_descriptor');
  }
  if (checksum.length !== CHECKSUM_LENGTH) {
    const params = { length: checksum.length };
    return refuse('checksum_mismatch', 'descriptor_checksum_length', params);
  }
  const body = written.replace(/\s+/g, '');
  return descriptorChecksum(body) === checksum
    ? readBody(body, { hadChecksum: true, hadSpaces: body !== written })
    : refuse('checksum_mismatch', 'descriptor_checksum');
}

type Circumstances = Pick<ReadDescriptor, 'hadChecksum' | 'hadSpaces'>;

function readBody(
  body: string,
  { hadChecksum, hadSpaces }: Circumstances,
): Result<ReadDescriptor, InspectFault> {
  const template = TEMPLATES.find(({ open, close }) => isFilled(body, open, close));
  if (template === undefined) return classifyDescriptor(body);
  const inside = body.slice(template.open.length, -template.close.length);
  const expression = parseKeyExpression(inside);
  if (!expression.ok) return fail(expression.error);
  return succeed({
    script: template.script,
    expression: expression.value,
    hadChecksum,
    hadSpaces: hadSpaces || expression.value.hadSpaces,
  });
}

/** Whether one key expression fills the template: no further function, argument or tree. */
function isFilled(body: string, open: string, close: string): boolean {
  if (!body.startsWith(open) || !body.endsWith(close)) return false;
  return !/[(){},]/.test(body.slice(open.length, -close.length));
}
