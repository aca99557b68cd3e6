const LINE_BREAK = /\r\n|\r|\n/;
/** The runner trims what .NET calls white space, U+0085 among it, before it looks for `::`. */
const STARTS_COMMAND = /^[\s\u0085]*::/;
const LEGACY_COMMAND = /##\[/g;

/**
 * Text from outside that can't start a workflow command, whatever it holds. `::` counts at the start of a line, `##[`
 * anywhere in it: https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs (TryParseV2,
 * TryParse).
 */
export function neutralizeCommands(text: string): string {
  return text.split(LINE_BREAK).map(neutralizeLine).join('\n');
}

function neutralizeLine(line: string): string {
  const marked = STARTS_COMMAND.test(line) ? `| ${line}` : line;
  return marked.replace(LEGACY_COMMAND, '## [');
}
