import type { Result } from './chaos.js';

interface Row {
  readonly fault: string;
  readonly where: string;
  injected: number;
  survived: number;
  missed: number;
}

/** What was injected and survived, by fault and by where in the run; a strike whose moment never came is missed. */
export function renderTable(results: readonly Result[]): string {
  const rows = new Map<string, Row>();
  for (const { plan, failures, reached } of results) {
    plan.strikes.forEach(({ fault, point }, at) => {
      const where = point === undefined ? plan.phase : `${plan.phase}, ${point.sender}`;
      const row = rows.get(`${fault} ${where}`) ?? { fault, where, injected: 0, survived: 0, missed: 0 };
      rows.set(`${fault} ${where}`, row);
      if (reached[at] !== true) row.missed += 1;
      else row.injected += 1;
      if (reached[at] === true && failures.length === 0) row.survived += 1;
    });
  }
  const lines = [...rows.values()]
    .sort((a, b) => `${a.fault} ${a.where}`.localeCompare(`${b.fault} ${b.where}`))
    .map(({ fault, where, injected, survived, missed }) => [
      fault,
      where,
      String(injected),
      String(survived),
      missed > 0 ? String(missed) : '',
    ]);
  const table = align([['fault', 'where', 'injected', 'survived', 'missed'], ...lines]);
  return `\n${table}\n\n${renderSum(results)}`;
}

function align(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function renderSum(results: readonly Result[]): string {
  const failed = results.filter(({ failures }) => failures.length > 0);
  const seconds = results.reduce((sum, one) => sum + one.seconds, 0) / Math.max(1, results.length);
  const which = failed.length > 0 ? `; failed: ${failed.map(({ plan }) => plan.index).join(', ')}` : '';
  return `${results.length} runs, ${results.length - failed.length} survived, ${seconds.toFixed(1)} s a run${which}`;
}
