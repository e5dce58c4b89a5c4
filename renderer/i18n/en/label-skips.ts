import type { LabelSkip } from '../../../preload/receive-shapes.ts';

/** Why a line of a label file was left out. */
export const labelSkips: Readonly<Record<LabelSkip, string>> = {
  not_json:
    'This line is not a label: it was cut off or is something else. Export the labels again from your wallet program.',
  too_large: 'This line is far longer than any label, so it was not read. Shorten the label there.',
  ambiguous:
    'This line says something twice, and programs differ in which of the two they believe. Export the labels again.',
  wrong_field:
    'A part of this line is missing or of the wrong kind. Export the labels again from your wallet program.',
  unknown_type:
    'This line names a kind of thing that Holdfast does not know, perhaps from a newer version of the standard.',
  wrong_reference:
    'What this label points at is not written as such a thing is. It may have been cut off. Export the labels again.',
  other_wallet:
    'This label belongs to another wallet: its origin says so. Open that wallet and import the file there.',
  not_this_wallet:
    'This label is on an address or key that is not one of this wallet’s. It may belong to another wallet of yours; import the file there.',
};
