import type { Call } from './call.ts';
import type { ReportInput } from './report-shapes.ts';
import type { ExportedFile } from './wallet-shapes.ts';

/** Where the user stands, as a file. */
export type ReportCalls = {
  /** Written in the user's language (PDF), or as data (JSON: docs/report.md). The one who asked puts it where it belongs. */
  'report.create': Call<ReportInput, ExportedFile>;
};
