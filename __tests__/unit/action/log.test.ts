import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { actionLog } from '../../../src/action/log.js';
import { catchRunnerOutput, type RunnerOutput } from './runner-output.js';

let output: RunnerOutput;
beforeEach(() => {
  output = catchRunnerOutput();
});
afterEach(() => output.close());

const COMMAND = '::set-output name=a::b';

describe('the log of a step', () => {
  it.each([
    ['a line', () => actionLog.info(COMMAND), `| ${COMMAND}\n`],
    ['a second line', () => actionLog.info(`a\n${COMMAND}`), `a\n| ${COMMAND}\n`],
    ['a warning', () => actionLog.warn(`a\n${COMMAND}`), `::warning::a%0A${COMMAND}\n`],
    ['an error', () => actionLog.error(`a\n${COMMAND}`), `::error::a%0A${COMMAND}\n`],
  ])('lets no text from outside start a command in %s', (_, write, printed) => {
    write();
    expect(output.stdout()).toBe(printed);
  });

  it('closes a group also when its body fails', async () => {
    await expect(
      actionLog.group(`init\n${COMMAND}`, () => {
        actionLog.info('inside');
        return Promise.reject(new Error('broken'));
      }),
    ).rejects.toThrow('broken');
    expect(output.stdout()).toBe(`::group::init%0A| ${COMMAND}\ninside\n::endgroup::\n`);
  });

  it('masks a value with all its lines, and never an empty one', () => {
    actionLog.mask('one\ntwo');
    actionLog.mask(' \n');
    expect(output.stdout()).toBe('::add-mask::one%0Atwo\n');
  });
});
