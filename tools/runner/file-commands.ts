import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Masker } from './masker.js';
import type { StepLog } from './step-log.js';

/** 1 MiB (Runner.Worker/FileCommandManager.cs, CreateStepSummaryCommand). */
const MAX_SUMMARY_BYTES = 1_024 * 1_024;
const NAMES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;
type FileName = (typeof NAMES)[number];

/** Variables that name one step's files, which are made here, empty. */
export type CommandFiles = Readonly<Record<FileName, string>>;

export async function createCommandFiles(folder: string, step: string): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true });
  const files = Object.fromEntries(
    NAMES.map((name) => [name, join(folder, `${step}_${name.toLowerCase()}`)]),
  );
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  return files as CommandFiles;
}

export interface FileResults {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
}

/** Reads the files after a step, whatever its result. What can't be read fails the step and loses no earlier pair. */
export async function readCommandFiles(
  files: CommandFiles,
  log: StepLog,
  masker: Masker,
): Promise<FileResults> {
  const text = async (name: FileName): Promise<string> => readFile(files[name], 'utf8').catch(() => '');
  const pairs = async (name: FileName): Promise<Record<string, string>> => {
    const { values, problem } = parseKeyValues(await text(name));
    if (problem !== undefined) {
      log.fail(
        `Unable to process file command '${name.slice('GITHUB_'.length).toLowerCase()}' successfully.`,
      );
      log.fail(problem);
    }
    return values;
  };
  const env = await pairs('GITHUB_ENV');
  if (Object.keys(env).some((name) => name.toUpperCase() === 'NODE_OPTIONS')) {
    log.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.", {});
  }
  return {
    outputs: await pairs('GITHUB_OUTPUT'),
    state: await pairs('GITHUB_STATE'),
    env: Object.fromEntries(Object.entries(env).filter(([name]) => name.toUpperCase() !== 'NODE_OPTIONS')),
    path: (await text('GITHUB_PATH')).split(/\r?\n/).filter((line) => line !== ''),
    summary: readSummary(await text('GITHUB_STEP_SUMMARY'), log, masker),
  };
}

function readSummary(text: string, log: StepLog, masker: Masker): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_SUMMARY_BYTES)
    return text
      .split('\n')
      .map((line) => masker.mask(line))
      .join('\n');
  const size = `${Math.floor(bytes / 1_024)}k`;
  log.annotate(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}.`,
    {},
  );
  return '';
}

export interface KeyValues {
  readonly values: Record<string, string>;
  /** Why reading stopped. */
  readonly problem?: string;
}

/** `NAME=value` lines and `NAME<<DELIMITER` blocks (Runner.Worker/FileCommandManager.cs, EnvFileKeyValuePairs). */
export function parseKeyValues(text: string): KeyValues {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const delimiter = heredoc < 0 ? '' : line.slice(heredoc + 2);
    if (heredoc <= 0 || delimiter === '') return { values, problem: `Invalid format '${line}'` };
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) return { values, problem: `Invalid value. Matching delimiter not found '${delimiter}'` };
    values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return { values };
}
