import { describe, expect, it } from '@jest/globals';
import { createCliLog } from '../../../src/wiring/cli-log.js';

function open() {
  const printed: string[] = [];
  return { log: createCliLog((text) => void printed.push(text)), printed };
}

describe('the log of the command line', () => {
  it('prints a line each, and says what is a warning or an error', () => {
    const { log, printed } = open();
    log.info('a');
    log.warn('b');
    log.error('c');
    expect(printed).toEqual(['a\n', 'warning: b\n', 'error: c\n']);
  });

  it('prints a title above what belongs together, and gives back what came of it', async () => {
    const { log, printed } = open();
    const result = await log.group('init', async () => {
      log.info('inside');
      return 7;
    });
    expect(result).toBe(7);
    expect(printed).toEqual(['init\n', 'inside\n']);
  });

  it('gives the terminal no commands', () => {
    const { log, printed } = open();
    log.info('a\u001b[31mb\u0007c\u009bd\te\nf\r');
    expect(printed).toEqual(['a[31mbcd\te\nf\n']);
  });

  it('gives a workflow that runs it no commands either', () => {
    const { log, printed } = open();
    log.info('a\n  \u0007::error::b ##[error]c');
    expect(printed).toEqual(['a\n|   ::error::b ## [error]c\n']);
  });

  it('hides what is masked from then on, the longer of two that overlap as a whole', () => {
    const { log, printed } = open();
    log.info('letmein');
    log.mask('letmein');
    log.mask('letmein-please');
    log.info('say letmein-please or letmein');
    expect(printed).toEqual(['letmein\n', 'say *** or ***\n']);
  });

  it('hides every line and encoding of what is masked, but nothing for an empty mask', () => {
    const { log, printed } = open();
    log.mask('first-line\nsecond-line');
    log.mask(' ');
    log.info(`a second-line ${encodeURIComponent('first-line\nsecond-line')}`);
    expect(printed).toEqual(['a *** ***\n']);
  });
});
