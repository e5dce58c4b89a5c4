import type { ReportCalls } from '../../../preload/report-calls.ts';
import { succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';

/** The printer and the checklist in words take a while to load, so that happens at their first use. */
const loadWriter = () => import('../paper/write-report.ts');

export const reportHandlers: HandlersFor<keyof ReportCalls> = {
  'report.create': async ({ format, redacted = false }, services) => {
    const { gatherReport } = await import('./gather-report.ts');
    const report = await gatherReport(services);
    if (!report.ok) return report;
    const { writeReport } = await loadWriter();
    return succeed(await writeReport(report.value, { format, redacted }, services.locale()));
  },
};
