import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { boundName } from './bound-name.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import { descriptorText } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

const schema = v.object({ name: v.string(), desc: descriptorText });

/** A named descriptor as Coldcard exports and enrolls it (github.com/Coldcard/firmware, docs/miniscript.md). */
export const COLDCARD_DESCRIPTOR_FILE: WalletFileKind = {
  format: 'coldcard_descriptor',
  looksLike: ({ json }) =>
    ['name', 'desc'].every((name) => typeof fieldOf(json, name) === 'string'),
  read,
};

function read({ json }: FileText): Result<WalletFileContent, InspectFault> {
  const file = readShape(schema, json);
  if (!file.ok) return file;
  const candidate = readDescriptors([file.value.desc.trim()]);
  return candidate.ok
    ? succeed({ ...NOTHING_MORE, candidates: [candidate.value], name: boundName(file.value.name) })
    : candidate;
}
