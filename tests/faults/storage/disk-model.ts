/** A change of a disk, as a program asked for it. Paths are absolute. */
export type DiskChange =
  | { readonly does: 'mkdir' | 'create' | 'unlink' | 'sync'; readonly path: string }
  | { readonly does: 'write'; readonly path: string; readonly bytes: Buffer }
  | { readonly does: 'rename' | 'link'; readonly path: string; readonly to: string };

/** What becomes of bytes that were written and not synced: none are there, half are, all are, or as many of zero. */
const UNSYNCED = ['none', 'half', 'all', 'zeros'] as const;
type Unsynced = (typeof UNSYNCED)[number];

type File = { readonly kind: 'file'; bytes: Buffer; synced: number };
type Folder = {
  readonly kind: 'folder';
  /** As running programs see it. */
  readonly now: Map<string, File | Folder>;
  /** As the disk surely has it. */
  readonly durable: Map<string, File | Folder>;
  /** What was done to it since it was last synced. Any of these may have reached the disk, or none. */
  pending: ((names: Map<string, File | Folder>) => void)[];
};

/** Files of a disk after a power cut, by path below its root. */
export type Remains = { readonly folders: readonly string[]; readonly files: Map<string, Buffer> };

/** Above so many changes that may or may not be there, only the telling ways are tried: each alone, each missing. */
const MOST_WAYS = 6;

/** A disk that forgets at a power cut what was not synced: bytes until fsync of the file, names until fsync of the folder. */
export function openDisk(root: string) {
  const top = newFolder();
  const parts = (path: string): readonly string[] =>
    path
      .slice(root.length + 1)
      .split('/')
      .filter((part) => part !== '');
  const find = (path: string): File | Folder | undefined =>
    parts(path).reduce<File | Folder | undefined>(
      (at, part) => (at?.kind === 'folder' ? at.now.get(part) : undefined),
      top,
    );
  const change = (path: string, edit: (names: Map<string, File | Folder>) => void): void => {
    const folder = find(path.slice(0, path.lastIndexOf('/')));
    if (folder?.kind !== 'folder') throw new Error(`${path} is in no folder`);
    edit(folder.now);
    folder.pending.push(edit);
  };
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const put = (path: string, one: File | Folder): void =>
    change(path, (names) => void names.set(nameOf(path), one));
  const fileAt = (path: string): File => {
    const file = find(path);
    if (file?.kind !== 'file') throw new Error(`${path} is no file`);
    return file;
  };
  const apply = (step: DiskChange): void => {
    switch (step.does) {
      case 'mkdir':
        return put(step.path, newFolder());
      case 'create':
        return put(step.path, { kind: 'file', bytes: Buffer.alloc(0), synced: 0 });
      case 'unlink':
        return change(step.path, (names) => void names.delete(nameOf(step.path)));
      case 'link':
        return put(step.to, fileAt(step.path));
      case 'rename': {
        const moved = fileAt(step.path);
        return change(step.path, (names) => {
          names.delete(nameOf(step.path));
          names.set(nameOf(step.to), moved);
        });
      }
      case 'write': {
        const file = fileAt(step.path);
        file.bytes = Buffer.concat([file.bytes, step.bytes]);
        return;
      }
      case 'sync':
        return sync(find(step.path));
    }
  };
  return { apply, cut: () => remainsOf(top) };
}

function newFolder(): Folder {
  return { kind: 'folder', now: new Map(), durable: new Map(), pending: [] };
}

function sync(one: File | Folder | undefined): void {
  if (one?.kind === 'file') one.synced = one.bytes.length;
  if (one?.kind === 'folder') {
    for (const edit of one.pending) edit(one.durable);
    one.pending = [];
  }
}

/** Every disk that a cut at this moment may leave. */
function remainsOf(top: Folder): readonly Remains[] {
  const count = allFolders(top).reduce((sum, { pending }) => sum + pending.length, 0);
  const seen = new Map<string, Remains>();
  for (const isThere of waysOf(count)) {
    for (const unsynced of UNSYNCED) {
      const remains: Remains = { folders: [], files: new Map() };
      const order = new Map<Folder, number>();
      let first = 0;
      for (const folder of allFolders(top)) {
        order.set(folder, first);
        first += folder.pending.length;
      }
      collect(top, '', { order, isThere, unsynced }, remains);
      seen.set(keyOf(remains), remains);
    }
  }
  return [...seen.values()];
}

type Way = {
  /** Where a folder's pending changes begin among those of all. */
  readonly order: ReadonlyMap<Folder, number>;
  readonly isThere: (which: number) => boolean;
  readonly unsynced: Unsynced;
};

function collect(folder: Folder, path: string, way: Way, into: Remains): void {
  const names = new Map(folder.durable);
  const first = way.order.get(folder) ?? 0;
  folder.pending.forEach((edit, at) => {
    if (way.isThere(first + at)) edit(names);
  });
  for (const [name, one] of names) {
    const below = `${path}/${name}`;
    if (one.kind === 'file') into.files.set(below, remaining(one, way.unsynced));
    else {
      Object.assign(into, { folders: [...into.folders, below] });
      collect(one, below, way, into);
    }
  }
}

function remaining({ bytes, synced }: File, unsynced: Unsynced): Buffer {
  const rest = bytes.length - synced;
  switch (unsynced) {
    case 'none':
      return bytes.subarray(0, synced);
    case 'half':
      return bytes.subarray(0, synced + Math.floor(rest / 2));
    case 'all':
      return bytes;
    case 'zeros':
      return Buffer.concat([bytes.subarray(0, synced), Buffer.alloc(rest)]);
  }
}

function waysOf(count: number): readonly ((which: number) => boolean)[] {
  if (count <= MOST_WAYS) {
    return Array.from({ length: 2 ** count }, (_, way) => (which) => ((way >> which) & 1) === 1);
  }
  const each = Array.from({ length: count }, (_, at) => at);
  return [
    () => false,
    () => true,
    ...each.map((at) => (which: number) => which === at),
    ...each.map((at) => (which: number) => which !== at),
    ...each.map((at) => (which: number) => which < at),
  ];
}

function allFolders(folder: Folder): readonly Folder[] {
  const below = new Set([...folder.durable.values(), ...folder.now.values()]);
  const folders = [...below].filter((one) => one.kind === 'folder');
  return [folder, ...folders.flatMap(allFolders)];
}

function keyOf({ folders, files }: Remains): string {
  const listed = [...files].map(([path, bytes]) => `${path} ${bytes.toString('base64')}`);
  return [...folders, ...listed].toSorted().join('\n');
}
