import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import type { PolicyFile } from '../../core/policy/custom/parse.js';
import type { RegoMessage } from '../../core/policy/rego/message.js';
import { listSensitiveTexts } from '../../core/policy/rego/sensitive-texts.js';
import { createRedactor } from '../../core/text/redact.js';
import type { Folders, PolicyPrograms, Processes, RegoRequest } from '../../ports.js';
import { REGO_PROGRAMS, type RegoProgram } from './programs.js';

/** How long one judgement may take, in ms. */
const TIMEOUT_MS = 120_000;
/** More is no list of findings. In characters. */
const LONGEST_OUTPUT = 16 * 1024 * 1024;
/** What a program is told of our environment: enough to be found and to start. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP'];

export interface PolicyProgramsOptions {
  readonly processes: Processes;
  /** The run's own folders; what is written there is removed at once, and with them at last. */
  readonly folders: Folders;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of a program, or undefined where it is not installed. */
  readonly find: (name: string) => Promise<string | undefined>;
}

/** Runs `conftest` or `opa` in an empty folder, so that no file of the repository configures it. */
export function createPolicyPrograms(options: PolicyProgramsOptions): PolicyPrograms {
  let runs = 0;
  return {
    judge: async (request) => {
      const { program, command } = await findProgram(options, request.files);
      runs += 1;
      const folder = await options.folders.make(`rego-${runs}`);
      try {
        return await judgeIn(folder, { ...options, program, command, request });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function findProgram({ find }: PolicyProgramsOptions, files: readonly PolicyFile[]) {
  for (const program of REGO_PROGRAMS) {
    const command = await find(program.name);
    if (command !== undefined) return { program, command };
  }
  const names = REGO_PROGRAMS.map(({ name }) => `\`${name}\``).join(' nor ');
  throw new MayflyError(`${files[0]?.file ?? 'a Rego policy'} needs a program: neither ${names} is on PATH`, {
    kind: 'input',
    hint: `Install one of them: ${REGO_PROGRAMS.map(({ name, install }) => `${name} (${install})`).join(', ')}.`,
  });
}

interface Judgement extends PolicyProgramsOptions {
  readonly program: RegoProgram;
  readonly command: string;
  readonly request: RegoRequest;
}

async function judgeIn(folder: string, judgement: Judgement): Promise<readonly RegoMessage[]> {
  const { program, command, request, processes, env } = judgement;
  const policies = await writePolicies(folder, request.files);
  await writeFile(join(folder, 'plan.json'), request.planJson, { mode: 0o600 });
  const lines: string[] = [];
  let length = 0;
  const { exitCode, stderr } = await processes.run({
    command,
    args: program.computeArgs({ policies, plan: 'plan.json' }),
    cwd: folder,
    env: chooseEnvironment(env),
    timeoutMs: TIMEOUT_MS,
    ...(request.signal === undefined ? {} : { signal: request.signal }),
    onLine: (line, stream) => {
      if (stream === 'stderr') return;
      length += line.length;
      if (length > LONGEST_OUTPUT) throw explainLength(program);
      lines.push(line);
    },
  });
  request.signal?.throwIfAborted();
  const json = parseJson(lines.join('\n'));
  // conftest ends with 1 where a policy failed, and where it could not judge: its output tells.
  const messages = program.parseMessages(json);
  if (messages !== undefined && exitCode <= 1) return messages;
  throw explainFailure({ program, exitCode, stderr, json, request });
}

async function writePolicies(folder: string, files: readonly PolicyFile[]): Promise<string[]> {
  await mkdir(join(folder, 'policy'), { mode: 0o700 });
  return Promise.all(
    files.map(async ({ text }, index) => {
      // Names of our own: conftest splits paths at commas, opa at colons.
      const path = `policy/${index}.rego`;
      await writeFile(join(folder, path), text, { mode: 0o600 });
      return path;
    }),
  );
}

function chooseEnvironment(env: PolicyProgramsOptions['env']): Record<string, string> {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Failure {
  readonly program: RegoProgram;
  readonly exitCode: number;
  readonly stderr: string;
  readonly json: unknown;
  readonly request: RegoRequest;
}

/** A broken policy is the user's to mend; anything else is the program's. */
function explainFailure({ program, exitCode, stderr, json, request }: Failure): MayflyError {
  const { files, planJson } = request;
  const named = (text: string) =>
    text.replace(
      /(?:[^\s:'"]*\/)?policy\/(?<index>\d+)\.rego/g,
      (whole, index: string) => files[Number(index)]?.file ?? whole,
    );
  const problems = program
    .parseProblems(json)
    .map(({ file, line, message }) =>
      named([file, line, ` ${message}`].filter((part) => part !== undefined).join(':')),
    );
  const said = problems.length > 0 ? problems.join('\n') : named(chooseErrors(stderr));
  const shown = createRedactor(listSensitiveTexts(planJson))(said);
  const isPolicy = problems.length > 0 || /rego_\w+_error|load(?:ing)?:? /.test(stderr);
  return new MayflyError(
    `\`${program.name}\` could not judge the plan (exit code ${exitCode}): ${shown || 'it names no error'}`,
    {
      kind: isPolicy ? 'input' : 'outside',
      hint: `Policies: ${files.map(({ file }) => file).join(', ')}`,
    },
  );
}

function explainLength({ name }: RegoProgram): MayflyError {
  return new MayflyError(`\`${name}\` printed more than ${LONGEST_OUTPUT} characters`, { kind: 'outside' });
}

/** Other lines may be what policies `print` of the plan. */
function chooseErrors(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => ERROR_LINE.test(line))
    .slice(-5)
    .join('\n');
}

const ERROR_LINE = /^error: |\b(?:rego|eval)_\w+_error\b/i;
