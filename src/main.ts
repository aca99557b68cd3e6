import { tmpdir } from 'node:os';
import { exitWith, explainDefect, limitPatterns, listenForSignals } from './wiring/process.js';
import { runAction } from './wiring/run-action.js';

/** The action's main step. */
limitPatterns();
try {
  const code = await runAction({
    env: process.env,
    currentDirectory: process.cwd(),
    systemTemp: tmpdir(),
    signal: listenForSignals(),
  });
  exitWith(code);
} catch (error) {
  explainDefect(error);
  exitWith(1);
}
