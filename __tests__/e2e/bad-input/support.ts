import { expect } from '@jest/globals';
import type { ActionRun } from '../../../tools/runner/run-action.js';
import { openStage, PULL, REPOSITORY, type Stage, type StageOptions, sha } from '../support/stage.js';

export const ENVIRONMENT = 'market-pr-12';
export const STATE = `mayfly/${REPOSITORY}/${ENVIRONMENT}/`;

/** A module that applies within a second: nothing of it is AWS's. */
export const MODULE = `
resource "terraform_data" "shop" {
  input = "open"
}
output "url" {
  value = "http://127.0.0.1:9"
}
`;

export const config = (source: string, rest = ''): string =>
  `name: market\nregion: eu-west-1\nsource: ${source}\n${rest}`;

/** A checkout with the module in `infra`. */
export const shop = (rest = '', module = MODULE): Readonly<Record<string, string>> => ({
  '.github/mayfly.yml': config('{ module: infra }', rest),
  'infra/main.tf': module,
});

export async function openPull(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  stage.github.seed.pullRequest({ number: PULL, headSha: sha(1), repository: REPOSITORY });
  return stage;
}

/** Replaces the checkout. */
export async function checkout(stage: Stage, files: Readonly<Record<string, string>>): Promise<void> {
  await stage.clear();
  await stage.write(files);
}

/** What a user reads of a run. Values of one kind are joined, so that tests can look for words in them. */
export const readRun = (stage: Stage, run: ActionRun) => ({
  verdict: run.outputs.verdict,
  exitCode: run.exitCode,
  comment: readMarkdown(findComment(stage, run)),
  log: run.rawLog,
  summary: readMarkdown(run.summary),
  errors: run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message, properties: { file, line, col } }) => ({
      message,
      ...(file === undefined ? {} : { place: `${file}:${line}:${col}` }),
    })),
  warnings: run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message),
});
export type ReadRun = ReturnType<typeof readRun>;

/** The comment that this run wrote: it carries the run's number as the summary does. */
export function findComment(stage: Stage, { summary }: ActionRun): string {
  const [number = 'no run'] = /run \d+\b/.exec(summary) ?? [];
  return stage.comments().find((body) => body.includes(`[${number}]`)) ?? '';
}

/** Comment and summary as a reader sees them: without the escapes that keep text from being Markdown. */
const readMarkdown = (markdown: string): string =>
  markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('\u200b', '');

/** Comment, summary, log and annotations all say the same: how it ended, why, and what to do. */
export function expectEverywhere(seen: ReadRun, ...words: readonly string[]): void {
  const { comment, summary, log } = seen;
  const errors = seen.errors.map(({ message }) => message).join('\n');
  for (const [name, text] of Object.entries({ comment, summary, log, errors })) {
    for (const word of words)
      if (!text.includes(word)) throw new Error(`${JSON.stringify(word)} is not in ${name}:\n${text}`);
  }
}

/** The run failed, said so everywhere in these words, and GitHub agrees with all that was asked of it. */
export function expectFailure(stage: Stage, seen: ReadRun, ...words: readonly string[]): void {
  expect({ verdict: seen.verdict, exitCode: seen.exitCode }).toEqual({ verdict: 'failed', exitCode: 1 });
  expectEverywhere(seen, ...words);
  const [environment] = stage.github.state.checkRuns
    .filter(({ name }) => name === 'mayfly / environment')
    .slice(-1);
  expect(environment?.conclusion).toBe('failure');
  expect(stage.github.violations).toEqual([]);
}
