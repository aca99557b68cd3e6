import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseUiLine } from '../../../../src/core/terraform/ui-message.js';

/** Lines as Terraform 1.11.4 printed them, shortened to what is read. */
const LINES = {
  version: { '@message': 'Terraform 1.11.4', terraform: '1.11.4', type: 'version', ui: '1.2' },
  started: {
    '@message': 'aws_s3_bucket.b: Creating...',
    hook: { resource: { addr: 'aws_s3_bucket.b' }, action: 'create' },
    type: 'apply_start',
  },
  completed: {
    '@message': 'aws_s3_bucket.b: Creation complete after 1s',
    hook: { resource: { addr: 'aws_s3_bucket.b' }, action: 'create', elapsed_seconds: 1 },
    type: 'apply_complete',
  },
  summary: {
    '@message': 'Apply complete!',
    changes: { add: 2, change: 0, import: 0, remove: 1, operation: 'apply' },
    type: 'change_summary',
  },
  outputs: {
    '@message': 'Outputs: 2',
    outputs: {
      secret: { sensitive: true, type: 'string' },
      url: { sensitive: false, type: 'string', value: 'http://x' },
    },
    type: 'outputs',
  },
  planned_outputs: { outputs: { url: { sensitive: false, action: 'create' } }, type: 'outputs' },
  diagnostic: {
    '@level': 'error',
    diagnostic: {
      severity: 'error',
      summary: 'Unsupported argument',
      detail: 'An argument named "bukket" is not expected here.',
      address: 'aws_s3_bucket.b',
      range: {
        filename: 'main.tf',
        start: { line: 3, column: 5, byte: 40 },
        end: { line: 3, column: 11, byte: 46 },
      },
      snippet: { code: '    bukket = "x"', start_line: 3, values: [] },
    },
    type: 'diagnostic',
  },
};

const parse = (name: keyof typeof LINES) => parseUiLine(JSON.stringify(LINES[name]));

describe('a line of the JSON stream', () => {
  it('becomes an event', () => {
    expect(parse('version')).toEqual({ kind: 'event', event: { type: 'version', terraform: '1.11.4' } });
    expect(parse('started')).toEqual({
      kind: 'event',
      event: { type: 'started', address: 'aws_s3_bucket.b', action: 'create' },
    });
    expect(parse('completed')).toMatchObject({ event: { type: 'completed', elapsedMs: 1000 } });
    expect(parse('summary')).toMatchObject({ event: { operation: 'apply', add: 2, change: 0, remove: 1 } });
  });

  it('becomes outputs, without the value of a sensitive one', () => {
    expect(parse('outputs')).toEqual({
      kind: 'outputs',
      outputs: {
        secret: { sensitive: true, value: undefined },
        url: { sensitive: false, value: 'http://x' },
      },
    });
  });

  it('of a plan holds no output values', () => {
    expect(parse('planned_outputs')).toEqual({ kind: 'outputs', outputs: {} });
  });

  it('becomes a diagnostic with its place', () => {
    expect(parse('diagnostic')).toEqual({
      kind: 'diagnostic',
      diagnostic: {
        severity: 'error',
        summary: 'Unsupported argument',
        detail: 'An argument named "bukket" is not expected here.',
        address: 'aws_s3_bucket.b',
        location: { file: 'main.tf', line: 3, column: 5 },
        snippet: '    bukket = "x"',
      },
    });
  });

  it('that is no JSON is a line of the log, an empty one nothing', () => {
    expect(parseUiLine('Successfully configured the backend "s3"!')).toMatchObject({
      event: { type: 'log' },
    });
    expect(parseUiLine('   ')).toBeUndefined();
  });

  it('of an unknown type says nothing', () => {
    expect(parseUiLine('{"type":"new_in_terraform_2"}')).toBeUndefined();
  });

  it('never makes the parser throw', () => {
    const type = fc.constantFrom(...Object.values(LINES).map((line) => line.type), 'apply_errored', 'log');
    const line = fc.record({
      type,
      hook: fc.jsonValue(),
      diagnostic: fc.jsonValue(),
      outputs: fc.jsonValue(),
    });
    fc.assert(fc.property(line, (value) => void parseUiLine(JSON.stringify(value))));
    fc.assert(fc.property(fc.string(), (text) => void parseUiLine(text)));
  });
});
