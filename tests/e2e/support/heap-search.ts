import { readFileSync, rmSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

type Snapshot = {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
      readonly edge_fields: readonly string[];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
};

/** Texts and lists of texts in a heap. */
export type HeapTexts = {
  /** Every text, those made of others put together. */
  readonly texts: readonly string[];
  /** For each object, the texts that it holds, in their order and joined by blanks; arrays among them. */
  readonly rows: readonly string[];
};

/** Longer texts are cut in a snapshot unless told otherwise. */
const LONGEST = 10_000_000;
/** Deepest chain of texts made of texts that is followed. */
const DEEPEST = 200;

/** Takes a snapshot of the main process's heap after collecting garbage, and reads its texts out of it. */
export async function readHeap(app: ElectronApplication, file: string): Promise<HeapTexts> {
  await app.evaluate(
    (_electron, { file, longest }) => {
      const v8 = process.getBuiltinModule('node:v8');
      v8.setFlagsFromString('--expose-gc');
      v8.setFlagsFromString(`--heap-snapshot-string-limit=${longest}`);
      const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
      collect();
      collect();
      v8.writeHeapSnapshot(file);
    },
    { file, longest: LONGEST },
  );
  // Written by V8, in its own form.
  const snapshot = JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
  rmSync(file);
  return textsOf(snapshot);
}

/** Whether any text of a heap, or any list of texts in it, holds a pattern. */
export function heapHolds({ texts, rows }: HeapTexts, pattern: RegExp): boolean {
  return texts.some((text) => pattern.test(text)) || rows.some((row) => pattern.test(row));
}

function textsOf({ snapshot, nodes, edges, strings }: Snapshot): HeapTexts {
  const { node_fields: fields, node_types: types, edge_fields: edgeFields } = snapshot.meta;
  const size = fields.length;
  const edgeSize = edgeFields.length;
  const place = (name: string): number => fields.indexOf(name);
  const [type, name, edgeCount] = [place('type'), place('name'), place('edge_count')];
  const toNode = edgeFields.indexOf('to_node');
  const firstEdges: number[] = [];
  let edge = 0;
  for (let node = 0; node < nodes.length; node += size) {
    firstEdges.push(edge);
    edge += (nodes[node + edgeCount] ?? 0) * edgeSize;
  }
  const kindOf = (node: number): string => types[0][nodes[node + type] ?? 0] ?? '';
  const targetsOf = (node: number): readonly number[] => {
    const first = firstEdges[node / size] ?? 0;
    const count = nodes[node + edgeCount] ?? 0;
    return Array.from({ length: count }, (_, at) => edges[first + at * edgeSize + toNode] ?? 0);
  };
  const textOf = (node: number, depth = 0): string => {
    const kind = kindOf(node);
    if (kind === 'string') return strings[nodes[node + name] ?? 0] ?? '';
    if (!isMade(kind) || depth > DEEPEST) return '';
    const parts = targetsOf(node).map((part) => textOf(part, depth + 1));
    return parts.join('');
  };
  const rows: string[] = [];
  const made: string[] = [];
  for (let node = 0; node < nodes.length; node += size) {
    const kind = kindOf(node);
    if (isMade(kind)) made.push(textOf(node));
    else if ((nodes[node + edgeCount] ?? 0) >= 3) {
      const held = targetsOf(node).map((target) => textOf(target));
      // Lists of the program's own words would only cost time.
      const row = held.filter((text) => text !== '' && text.length <= 64).join(' ');
      if (row !== '') rows.push(row);
    }
  }
  return { texts: [...strings, ...made], rows };
}

/** Texts that V8 keeps as two halves, or as a part of another. */
function isMade(kind: string): boolean {
  return kind === 'concatenated string' || kind === 'sliced string';
}
