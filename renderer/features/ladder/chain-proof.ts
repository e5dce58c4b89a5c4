/** Who proves that a payment is in a block: `gettxoutproof` of a node, or a branch as Electrum servers and Esplora give it. */
export type ProofWay = 'node' | 'branch';

export type TypedProof = {
  readonly way: ProofWay;
  readonly txHex: string;
  readonly txOutProofHex: string;
  readonly headerHex: string;
  readonly branch: string;
  readonly position: string;
  readonly previous: string;
  readonly height: string;
};

export const NO_PROOF: TypedProof = {
  way: 'node',
  txHex: '',
  txOutProofHex: '',
  headerHex: '',
  branch: '',
  position: '',
  previous: '',
  height: '',
};

type Branch = { readonly merkle: readonly string[]; readonly pos: number | null };

/**
 * A branch as it was pasted: the whole answer of a server, which tells the position as well, or hashes with anything
 * between them. What is no hash is kept, for the check to name.
 */
export function readBranch(text: string): Branch {
  const answer = /"merkle"\s*:\s*\[([^\]]*)\]/.exec(text);
  const position = answer === null ? null : /"pos"\s*:\s*(\d{1,9})/.exec(text);
  const merkle = (answer?.[1] ?? text).split(/[\s,"'[\]]+/).filter((one) => one !== '');
  return { merkle, pos: position === null ? null : Number(position[1]) };
}

/** Whether everything that has to be there is. */
export function isWhole(rung: 5 | 6, typed: TypedProof): boolean {
  if (typed.txHex.trim() === '' || (rung === 6 && typed.previous.trim() === '')) return false;
  if (typed.way === 'node') return typed.txOutProofHex.trim() !== '';
  return typed.headerHex.trim() !== '' && typed.branch.trim() !== '' && positionOf(typed) !== null;
}

/** What `ladder.prove` takes of it, once it is whole. */
export function proofInput(rung: 5 | 6, typed: TypedProof) {
  const { txHex, height, previous } = typed;
  const known = height === '' ? {} : { height: Number(height) };
  const proof = { txHex: txHex.trim(), ...inBlock(typed), ...known };
  if (rung === 5) return { rung, proof };
  const previousTransactionsHex = previous.split(/\s+/).filter((line) => line !== '');
  return { rung, proof: { ...proof, previousTransactionsHex } };
}

function inBlock(typed: TypedProof) {
  if (typed.way === 'node') return { txOutProofHex: typed.txOutProofHex.trim() };
  const { merkle } = readBranch(typed.branch);
  return { headerHex: typed.headerHex.trim(), merkle, pos: positionOf(typed) ?? 0 };
}

/** As it was typed, else as the server's answer tells it. */
function positionOf({ branch, position }: TypedProof): number | null {
  return position === '' ? readBranch(branch).pos : Number(position);
}
