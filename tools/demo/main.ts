import { runDemo } from './demo.js';
import { type Flags, parseFlags } from './flags.js';
import { Progress } from './progress.js';

function readFlags(): Flags | undefined {
  try {
    return parseFlags(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

const flags = readFlags();
if (flags === undefined) {
  process.exitCode = 2;
} else {
  const progress = new Progress(flags.json ? process.stderr : process.stdout);
  const account = await runDemo(flags, progress);
  progress.end(account);
  if (flags.json) process.stdout.write(`${JSON.stringify(account, undefined, 2)}\n`);
  process.exitCode = account.ok ? 0 : 1;
}
