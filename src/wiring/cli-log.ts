import { createRedactor, type Redactor } from '../core/text/redact.js';
import { neutralizeCommands } from '../core/text/workflow-command.js';
import type { Log } from '../ports.js';

/** Terminals take control characters as commands; text from outside must not give any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** The log of the command line: everything on stderr, so that stdout holds the answer alone. */
export function createCliLog(write: (text: string) => void): Log {
  const secrets = new Set<string>();
  let redact: Redactor | undefined;
  const print = (line: string): void => {
    redact ??= createRedactor([...secrets]);
    // Workflows run the command line too.
    write(`${neutralizeCommands(redact(line).replace(CONTROL, ''))}\n`);
  };
  return {
    info: print,
    warn: (line) => print(`warning: ${line}`),
    error: (line) => print(`error: ${line}`),
    group: (title, body) => {
      print(title);
      return body();
    },
    mask: (value) => {
      secrets.add(value);
      redact = undefined;
    },
  };
}
