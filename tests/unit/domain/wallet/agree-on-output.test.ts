import { describe, expect, it } from 'vitest';
import { agreeOnOutput } from '../../../../main/domain/wallet/agree-on-output.ts';

const output = { address: 'bc1qfirst', scriptPubKey: '0014aa' };

describe('two implementations', () => {
  it('agree on an equal output', () => {
    expect(agreeOnOutput(output, { ...output })).toEqual(output);
  });

  it.each([
    ['address', { ...output, address: 'bc1qsecond' }],
    ['script', { ...output, scriptPubKey: '0014bb' }],
  ])('that differ in the %s show nothing, not even in the error', (_name, other) => {
    expect(() => agreeOnOutput(output, other)).toThrow(/^Two address implementations disagree\.$/);
  });
});
