import { describe, expect, it } from '@jest/globals';
import { KNOWN_COMMANDS, parseWorkflowCommand } from '../../../../tools/runner/workflow-command.js';

const parse = (line: string) => parseWorkflowCommand(line, new Set<string>(KNOWN_COMMANDS));

describe('parseWorkflowCommand', () => {
  it('reads name, properties and data, and undoes their escapes', () => {
    expect(parse('::error file=a%3Ab.ts,line=3,title=x%2Cy::one%0Atwo%25')).toEqual({
      command: 'error',
      properties: { file: 'a:b.ts', line: '3', title: 'x,y' },
      data: 'one\ntwo%',
    });
  });

  it('accepts leading spaces', () => {
    expect(parse('  \t::warning::careful')?.data).toBe('careful');
  });

  it('takes the older bracket form anywhere in the line', () => {
    expect(parse('body: ##[error file=x;line=1]bad%3B')).toEqual({
      command: 'error',
      properties: { file: 'x', line: '1' },
      data: 'bad;',
    });
  });

  it.each([
    'plain text',
    'text ::error::in the middle',
    '::unknown::x',
    '::error without an end',
    '[::error::x',
  ])('leaves %p alone', (line) => {
    expect(parse(line)).toBeUndefined();
  });

  it('drops properties without a name or a value', () => {
    expect(parse('::notice file=,=x,line=2::m')?.properties).toEqual({ line: '2' });
  });
});
