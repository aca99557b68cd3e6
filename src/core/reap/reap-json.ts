import type { ReapReport } from './reap-report.js';

export const renderReapJson = (report: ReapReport): string => `${JSON.stringify(report, null, 2)}\n`;
