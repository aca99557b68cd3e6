import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neutralizeCommands } from '../../../../src/core/text/workflow-command.js';

/** As the runner reads a line (ActionCommand.cs); .NET trims U+0085 too, JavaScript does not. */
function isCommand(line: string): boolean {
  return line.replace(/^[\s\u0085]+/, '').startsWith('::') || line.includes('##[');
}

describe('neutralizeCommands', () => {
  it.each([
    ['::error::x', '| ::error::x'],
    [' \t::add-mask::x', '|  \t::add-mask::x'],
    ['a\r::stop-commands::x', 'a\n| ::stop-commands::x'],
    ['see ##[error]x', 'see ## [error]x'],
  ])('makes %j harmless and keeps it readable', (text, harmless) => {
    expect(neutralizeCommands(text)).toBe(harmless);
  });

  it('leaves other lines alone', () => {
    expect(neutralizeCommands('a::b\n## heading')).toBe('a::b\n## heading');
  });

  it('leaves no command in any text', () => {
    const part = fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      '\n',
      '\r',
      ' ',
      '\t',
      '\u0085',
      '\u00a0',
      'error',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
        const lines = neutralizeCommands(parts.join('')).split(/\r\n|\r|\n/);
        expect(lines.filter(isCommand)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
