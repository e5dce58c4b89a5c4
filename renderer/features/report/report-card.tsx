import { ReportView } from './report-view.tsx';
import { useReport } from './use-report.ts';

/** A report of where the user stands, to be saved. */
export function ReportCard() {
  return <ReportView {...useReport()} />;
}
