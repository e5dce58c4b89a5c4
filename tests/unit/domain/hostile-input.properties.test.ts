import { describe, expect, it } from 'vitest';
import { fuzzParser, PATIENCE_MS } from '../../fuzz/fuzz-parser.ts';
import { PARSERS } from '../../fuzz/parsers.ts';

/** Inputs of each parser; `npm run fuzz` takes as many as there is time for. */
const INPUTS = 100;
const SEED = 20_260_101;
/** Other tests run beside these. */
const PATIENCE_BESIDE_OTHERS_MS = 2 * PATIENCE_MS;

describe('whatever is pasted, scanned or opened', () => {
  it.each(PARSERS)(
    '$name answers soon and never throws',
    (parser) => {
      const { inputs, exceptions, slow } = fuzzParser(
        parser,
        SEED,
        (made) => made >= INPUTS,
        PATIENCE_BESIDE_OTHERS_MS,
      );
      expect(inputs).toBeGreaterThanOrEqual(INPUTS);
      expect(exceptions).toEqual([]);
      expect(slow).toEqual([]);
    },
    60_000,
  );
});
