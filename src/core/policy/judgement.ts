import { type Block, isSensitive, readPath } from './block.js';
import type { Judge, Judgement, Subject } from './rule.js';
import type { Truth } from './truth.js';
import type { Value } from './value.js';

export const passed = (message: string): Judgement => ({ result: 'passed', message });
export const failed = (message: string): Judgement => ({ result: 'failed', message });
export const unknown = (message: string): Judgement => ({ result: 'unknown', message });

export interface Messages {
  readonly failed: string;
  readonly passed: string;
  readonly unknown: string;
}

/** `violated` true fails. */
export function judgeTruth(violated: Truth, messages: Messages): Judgement {
  if (violated === 'unknown') return unknown(messages.unknown);
  return violated ? failed(messages.failed) : passed(messages.passed);
}

export interface AttributeTest {
  /** Dotted path through first blocks. */
  readonly path: string;
  readonly passes: (value: unknown) => boolean;
  /** What it means that the attribute is not set. */
  readonly absent: 'passed' | 'failed';
}

/** The commonest rule: one attribute decides. */
export function judgeAttribute(subject: Subject, test: AttributeTest): Judgement {
  const value = readPath(subject.block, test.path);
  const text = `\`${test.path}\` ${describe(subject.block, test.path, value)}`;
  if (value.state === 'unknown') return unknown(text);
  const passes = value.state === 'absent' ? test.absent === 'passed' : test.passes(value.value);
  return passes ? passed(text) : failed(text);
}

const isTrue = (value: unknown) => value === true || value === 'true';

/** Fails unless the attribute is true. */
export function expectTrue(path: string): Judge {
  return (subject) => judgeAttribute(subject, { path, passes: isTrue, absent: 'failed' });
}

/** Fails when the attribute is true; not set counts as false. */
export function expectNotTrue(path: string): Judge {
  return (subject) => judgeAttribute(subject, { path, passes: (value) => !isTrue(value), absent: 'passed' });
}

/** The same question with another attribute on every type. */
export function byType(paths: Readonly<Record<string, string>>, judge: (path: string) => Judge): Judge {
  return (subject) => {
    const path = Object.hasOwn(paths, subject.resource.type) ? paths[subject.resource.type] : undefined;
    return path === undefined ? undefined : judge(path)(subject);
  };
}

function describe(block: Block, path: string, value: Value): string {
  if (value.state === 'unknown') return 'is known only after apply';
  return value.state === 'absent' ? 'is not set' : `is ${show(block, path, value.value)}`;
}

/** A value for a message: one line, short, and not a sensitive one. */
export function show(block: Block, path: string, value: unknown): string {
  return isSensitive(block, path) ? 'a sensitive value' : quote(value);
}

export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go.
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]+/g, ' ');
  return `\`${line.length > 80 ? `${line.slice(0, 79)}…` : line}\``;
}
