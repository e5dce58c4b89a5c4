import { roundSize } from './round-size.ts';

/** What diagnostics tell. Every value is of the program or the system; none is the user's. */
export type DiagnosticsFacts = {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly version: string;
  readonly shell: 'electron' | 'headless';
  /** `linux 6.1 x64`. */
  readonly system: string;
  /** Name and version of what the program runs on. */
  readonly engines: readonly (readonly [name: string, version: string])[];
  readonly language: string;
  readonly look: string;
  readonly keychain: string;
  readonly vault: {
    readonly state: string;
    /** Of the profile, as this version writes it. */
    readonly schema: number;
    /** Null while it is not known. */
    readonly protection: string | null;
    /** Null when there is no file. */
    readonly bytes: number | null;
    readonly earlierSaves: number;
  };
  /** The newest lines of the log, oldest first. */
  readonly log: readonly string[];
};

/**
 * The diagnostics as text, in English, so that whoever helps can read them. No time but to the minute, no size but
 * rounded, no count of what the user has.
 */
export function writeDiagnostics(facts: DiagnosticsFacts): string {
  const { vault } = facts;
  const size = vault.bytes === null ? 'no file' : `about ${roundSize(vault.bytes)}`;
  const rows: readonly (readonly [string, string])[] = [
    ['Made', `${facts.at.slice(0, 16)}Z`],
    ['Version', facts.version],
    ['Form', facts.shell],
    ['System', facts.system],
    ...facts.engines,
    ['Language', facts.language],
    ['Look', facts.look],
    ['Keychain', facts.keychain],
    ['Data', vault.protection === null ? vault.state : `${vault.state}, ${vault.protection}`],
    ['Data file', `${size}, schema ${vault.schema}, ${vault.earlierSaves} earlier saves`],
  ];
  return [
    'Holdfast diagnostics',
    '',
    ...rows.map(([name, value]) => `${name}: ${value}`),
    '',
    `Log, the last ${facts.log.length} lines:`,
    ...facts.log,
    '',
  ].join('\n');
}
