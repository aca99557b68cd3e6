import type { ReportOutput } from './report.js';

const isUrl = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value);

/** The environment's address: the output named `url`, or the first that is an http(s) URL. Never a sensitive one. */
export function findUrl(outputs: readonly ReportOutput[]): string | undefined {
  const open = outputs.filter(({ sensitive, value }) => !sensitive && isUrl(value));
  const best = open.find(({ name }) => name === 'url') ?? open[0];
  return best?.value as string | undefined;
}
