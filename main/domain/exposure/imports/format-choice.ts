import { mappedFormat, type ColumnMapping } from './column-mapping.ts';
import type { FormatChoice } from './find-header.ts';

/** The formats that a file is looked at with: those that the user described too, or only the one that was asked for. */
export function formatChoice(asked: {
  readonly mappings: readonly ColumnMapping[];
  readonly format: string | null;
}): FormatChoice {
  return { mapped: asked.mappings.map(mappedFormat), wanted: asked.format };
}
