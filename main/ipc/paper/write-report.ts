import type { ReportFormat } from '../../../preload/report-shapes.ts';
import type { Locale } from '../../../preload/shapes.ts';
import type { ExportedFile } from '../../../preload/wallet-shapes.ts';
import { redactReport } from '../../domain/report/redact-report.ts';
import type { Report } from '../../domain/report/report.ts';
import { writePdf } from '../../services/paper/write-pdf.ts';
import { composeReport } from './compose-report.ts';

type Choice = { readonly format: ReportFormat; readonly redacted: boolean };

/** A report as a file: a PDF in the user's language, or JSON that is the same in every language. */
export async function writeReport(
  whole: Report,
  { format, redacted }: Choice,
  locale: Locale,
): Promise<ExportedFile> {
  const report = redacted ? redactReport(whole) : whole;
  const base = `holdfast-report-${report.at.slice(0, 10)}${redacted ? '-redacted' : ''}`;
  if (format === 'json') {
    const text = `${JSON.stringify(report, null, 2)}\n`;
    return { fileName: `${base}.json`, mediaType: 'application/json', text };
  }
  return {
    fileName: `${base}.pdf`,
    mediaType: 'application/pdf',
    bytesBase64: Buffer.from(await writePdf(composeReport(report, locale))).toString('base64'),
  };
}
