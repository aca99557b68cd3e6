import type { Report } from './report.js';

/** The order of keys in the file; every key of `Report` has its place. */
const KEYS: Readonly<Record<keyof Report, true>> = {
  version: true,
  environment: true,
  repository: true,
  pullNumber: true,
  headSha: true,
  verb: true,
  status: true,
  reason: true,
  nextStep: true,
  url: true,
  outputs: true,
  stacks: true,
  checks: true,
  evidence: true,
  findings: true,
  failOn: true,
  flips: true,
  diagnostics: true,
  warnings: true,
  timeline: true,
  asked: true,
  expiresAt: true,
  kept: true,
  earlier: true,
  untouched: true,
  recalled: true,
  undone: true,
  copy: true,
  retired: true,
  receipt: true,
  run: true,
  place: true,
  at: true,
};

/** `report.json`: the report as it is, its keys always in the same order, without values of sensitive outputs. */
export function renderJsonReport(report: Report): string {
  const open: Report = { ...report, outputs: report.outputs.map(hideSensitive) };
  const ordered = Object.fromEntries((Object.keys(KEYS) as (keyof Report)[]).map((key) => [key, open[key]]));
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function hideSensitive(output: Report['outputs'][number]): Report['outputs'][number] {
  return output.sensitive ? { name: output.name, sensitive: true } : output;
}
