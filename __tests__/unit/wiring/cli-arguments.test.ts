import { describe, expect, it } from '@jest/globals';
import { parseCliArguments } from '../../../src/wiring/cli-arguments.js';

describe('the command line', () => {
  it('is read into a verb and its options', () => {
    expect(parseCliArguments(['deploy', '--pr', '7', '--config', 'x.yml', '--format', 'json'])).toMatchObject(
      {
        verb: 'deploy',
        pullNumber: '7',
        config: 'x.yml',
        format: 'json',
      },
    );
    expect(parseCliArguments(['policy', '--plan', 'a.json', '--plan', 'b.json'])?.plans).toEqual([
      'a.json',
      'b.json',
    ]);
  });

  it('asks for help', () => {
    expect(parseCliArguments(['--help'])).toBeUndefined();
    expect(parseCliArguments(['help'])).toBeUndefined();
  });

  it.each([
    [[], 'no verb given'],
    [['deplyo'], '"deplyo" is not a verb'],
    [['deploy', 'now'], '"now" is one word too many'],
    [['deploy', '--verbose'], "'--verbose'"],
    [['list', '--format', 'xml'], '--format "xml" is neither json nor table'],
    [['reap'], 'reap is not supported yet'],
  ])('%j is refused: %s', (argv, message) => {
    expect(() => parseCliArguments(argv)).toThrow(message);
  });

  it('says what was meant', () => {
    expect(() => parseCliArguments(['deplyo'])).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('deploy') }),
    );
  });
});
