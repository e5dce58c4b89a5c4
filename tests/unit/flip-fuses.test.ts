import { getCurrentFuseWire, FuseVersion } from '@electron/fuses';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flipFuses, FUSES } from '../../scripts/flip-fuses.ts';
import { newFolder } from '../support/new-folder.ts';

const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron 45 comes: one sign for each fuse. */
const AS_IT_COMES = '101100011';
const AS_WANTED = '010011001';

const executable = (wire: string, version = 1, count = wire.length): Buffer =>
  Buffer.concat([
    Buffer.from('\x7fELF before '),
    Buffer.from(MARK),
    Buffer.from([version, count]),
    Buffer.from(`${wire} and after`),
  ]);

describe('the fuses of a package', () => {
  it('are nine, each with its reason', () => {
    expect(FUSES.map(({ isOn }) => (isOn ? '1' : '0')).join('')).toBe(AS_WANTED);
    expect(FUSES.filter(({ why }) => why.length < 10)).toEqual([]);
    expect(new Set(FUSES.map(({ name }) => name)).size).toBe(9);
  });

  it('are flipped, and nothing else in the executable is', () => {
    const before = executable(AS_IT_COMES);
    const after = flipFuses(before);
    expect(after.toString('latin1')).toBe(executable(AS_WANTED).toString('latin1'));
    expect(before.toString('latin1')).toContain(AS_IT_COMES);
    expect(flipFuses(after)).toEqual(after);
  });

  it('are flipped for both processors of a universal program', () => {
    const both = Buffer.concat([executable(AS_IT_COMES), executable(AS_IT_COMES)]);
    expect(flipFuses(both).toString('latin1').split(AS_WANTED)).toHaveLength(3);
  });

  it('are read back by Electron’s own tool as they were meant', async () => {
    const file = join(newFolder(), 'holdfast');
    writeFileSync(file, flipFuses(executable(AS_IT_COMES)));
    const { version, ...wire } = await getCurrentFuseWire(file);
    expect(version).toBe(FuseVersion.V1);
    expect(String.fromCharCode(...Object.values(wire).map(Number))).toBe(AS_WANTED);
    expect(readFileSync(file).length).toBe(executable(AS_IT_COMES).length);
  });

  it.each([
    ['one more than anybody decided about', executable(`${AS_IT_COMES}1`)],
    ['one less', executable(AS_IT_COMES.slice(1))],
    ['another version of them', executable(AS_IT_COMES, 2)],
    ['one that was taken out', executable(AS_IT_COMES.replace('0', 'r'))],
    ['none at all', Buffer.from('just a program')],
  ])('end the packing where there is %s', (_, file) => {
    expect(() => flipFuses(file)).toThrow(/fuse/);
  });
});
