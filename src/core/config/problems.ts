import type { ConfigProblem } from './config.js';

/** `file:line:column path: message (hint)`, one line for each problem. */
export function renderConfigProblems(problems: readonly ConfigProblem[]): string {
  return problems.map(renderProblem).join('\n');
}

function renderProblem({ file, line, column, path, message, hint }: ConfigProblem): string {
  const place = [file || 'configuration', line, column].filter((part) => part !== undefined).join(':');
  // Without a line the place ends in the file's name, which runs into the message.
  const colon = line === undefined ? ':' : '';
  const subject = path === '' ? '' : `${path}: `;
  const advice = hint === undefined ? '' : ` (${hint})`;
  return `${place}${colon} ${subject}${message}${advice}`.replace(/\p{Cc}+/gu, ' ');
}
