import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';

/** What a step leaves for the runner: lines on stdout, and the files behind GITHUB_OUTPUT and its like. */
export interface RunnerOutput {
  /** Everything printed so far. */
  stdout(): string;
  /** Content of the file that a variable names. */
  file(variable: string): string;
  close(): void;
}

/** Catches what is printed and sets each variable to a file of its own, until `close`. */
export function catchRunnerOutput(variables: readonly string[] = []): RunnerOutput {
  const folder = mkdtempSync(join(tmpdir(), 'mayfly-action-'));
  const before = new Map(variables.map((name) => [name, process.env[name]]));
  for (const name of variables) {
    const file = join(folder, name);
    writeFileSync(file, '');
    process.env[name] = file;
  }
  let printed = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  return {
    stdout: () => printed,
    file: (name) => readFileSync(join(folder, name), 'utf8'),
    close: () => {
      write.mockRestore();
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      rmSync(folder, { recursive: true });
    },
  };
}
