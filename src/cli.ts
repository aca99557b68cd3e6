#!/usr/bin/env node
import { homedir, tmpdir } from 'node:os';
import { createCliLog } from './wiring/cli-log.js';
import { exitWith, limitPatterns, listenForSignals } from './wiring/process.js';
import { runCli } from './wiring/run-cli.js';

// The AWS SDK warns on Node 20 that it will need a newer one; a user of the command line can't do anything about it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** The command line: the same core from a terminal, without GitHub. */
limitPatterns();
const log = createCliLog((text) => process.stderr.write(text));
try {
  const request = {
    argv: process.argv.slice(2),
    env: process.env,
    currentDirectory: process.cwd(),
    systemTemp: tmpdir(),
    homeDirectory: homedir(),
    signal: listenForSignals(),
    log,
  };
  exitWith(await runCli(request, (text) => process.stdout.write(text)));
} catch (error) {
  log.error(
    `This is a defect of Mayfly, please report it:\n${error instanceof Error ? error.stack : String(error)}`,
  );
  exitWith(3);
}
