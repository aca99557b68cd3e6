import { describe, expect, it } from '@jest/globals';
import { Masker } from '../../../../tools/runner/masker.js';
import { StepLog } from '../../../../tools/runner/step-log.js';

function logOf(...lines: string[]): StepLog {
  const log = new StepLog({
    masker: new Masker(),
    workspace: '/home/runner/site',
    debug: false,
    onLine: () => {},
  });
  for (const line of lines) log.receive(line);
  return log;
}

describe('StepLog', () => {
  it('masks what follows an add-mask and not what came before', () => {
    const log = logOf('token s3cret', '::add-mask::s3cret', 'token s3cret');
    expect(log.text).toBe('token s3cret\ntoken ***');
    expect(log.rawText).toContain('::add-mask::s3cret');
  });

  it('masks the message of an annotation', () => {
    const log = logOf('::add-mask::s3cret', '::error::failed with s3cret');
    expect(log.annotations).toEqual([{ level: 'error', message: 'failed with ***', properties: {} }]);
    expect(log.text).toBe('##[error]failed with ***');
  });

  it('carries out nothing between stop-commands and its token', () => {
    const log = logOf('::stop-commands::t0ken77', '::error::from outside', '::t0ken77::', '::error::own');
    expect(log.annotations.map(({ message }) => message)).toEqual(['own']);
    expect(log.text).toContain('::error::from outside');
  });

  it('refuses a stop token that is a command', () => {
    expect(logOf('::stop-commands::error').failed).toBe(true);
  });

  it('keeps ten annotations of each level and 4,096 characters of each', () => {
    const errors = Array.from({ length: 12 }, (_, index) => `::error::${index}${'x'.repeat(5_000)}`);
    const { annotations } = logOf(...errors, '::warning::w');
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(annotations.at(0)?.message).toHaveLength(4_096);
    expect(annotations.at(-1)?.message).toBe('w');
  });

  it('names files inside the workspace relative to it', () => {
    const { annotations } = logOf(
      '::notice file=/home/runner/site/a/b.tf,line=2::x',
      '::notice file=/etc/hosts::y',
    );
    expect(annotations.map(({ properties }) => properties.file)).toEqual(['a/b.tf', '/etc/hosts']);
  });

  it('shows groups, hides debug lines, and fails on set-env', () => {
    const log = logOf('::group::Plan', 'inside', '::endgroup::', '::debug::hidden', '::set-env name=A::1');
    expect(log.text.split('\n').slice(0, 3)).toEqual(['##[group]Plan', 'inside', '##[endgroup]']);
    expect(log.text).not.toContain('hidden');
    expect(log.failed).toBe(true);
  });
});
