import type { Report, ReportOutput } from '../../report.js';
import { code, parseWebUrl, renderFold, renderTable, renderUrl } from '../markup.js';

const SENSITIVE = '(sensitive)';
const UNKNOWN = '(not known yet)';

export function renderOutputs(shown: readonly ReportOutput[], report: Report): string {
  const rows = shown.map((output) => [code(output.name, 100), renderValue(output)]);
  return renderFold(`Outputs: ${report.outputs.length}`, renderTable(['name', 'value'], rows));
}

function renderValue(output: ReportOutput): string {
  const { value } = output;
  if (typeof value === 'string' && !output.sensitive && parseWebUrl(value) !== undefined)
    return renderUrl(value);
  const text = describeOutput(output);
  return text === SENSITIVE || text === UNKNOWN ? text : code(text, 1000) || '(empty)';
}

/** The value as one text: strings as they are, all else as JSON. Never the value of a sensitive output. */
export function describeOutput({ sensitive, value }: ReportOutput): string {
  if (sensitive) return SENSITIVE;
  if (value === undefined) return UNKNOWN;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
