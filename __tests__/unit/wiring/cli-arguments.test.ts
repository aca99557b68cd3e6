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
    expect(parseCliArguments(['policy', '--plan', 'a.json', '--plan', 'b.json'])).toMatchObject({
      plans: ['a.json', 'b.json'],
      tests: undefined,
    });
    expect(parseCliArguments(['policy', 'test'])).toMatchObject({ verb: 'policy', tests: [] });
    expect(parseCliArguments(['policy', 'test', 'a.test.yml', 'b.test.yml'])).toMatchObject({
      verb: 'policy',
      tests: ['a.test.yml', 'b.test.yml'],
    });
  });

  it('gives orders', () => {
    expect(parseCliArguments(['extend', '--pr', '7', '--by', '24h'])).toMatchObject({
      verb: 'extend',
      by: '24h',
    });
    expect(parseCliArguments(['keep', '--pr', '7', '--off'])).toMatchObject({ verb: 'keep', off: true });
    expect(parseCliArguments(['unlock', '--pr', '7'])).toMatchObject({ verb: 'unlock', force: false });
  });

  it('asks for help', () => {
    expect(parseCliArguments(['--help'])).toBe('help');
    expect(parseCliArguments(['help'])).toBe('help');
  });

  it.each([
    [[], 'no verb given'],
    [['deplyo'], '"deplyo" is not a verb'],
    [['deploy', 'now'], '"now" is one word too many'],
    [['deploy', '--verbose'], "'--verbose'"],
    [['list', '--format', 'xml'], '--format "xml" is no format of list'],
    [['list', '--format', 'sarif'], '--format "sarif" is no format of list'],
    [['destroy', '--force'], '--force is no option of destroy'],
    [['keep', '--by', '2h'], '--by is no option of keep'],
    [['plan', '--pr', '1', '--pr', '2'], '--pr is given more than once'],
  ])('%j is refused: %s', (argv, message) => {
    expect(() => parseCliArguments(argv)).toThrow(message);
  });

  it('knows a dry run', () => {
    expect(parseCliArguments(['reap', '--dry-run'])).toMatchObject({ verb: 'reap', dryRun: true });
    expect(parseCliArguments(['reap'])).toMatchObject({ dryRun: false });
    expect(() => parseCliArguments(['destroy', '--dry-run'])).toThrow('--dry-run is no option of destroy');
  });

  it.each([
    [['deplyo'], 'did you mean `deploy`?'],
    [['policy', 'plan.json'], 'did you mean --plan plan.json?'],
    [['policy', '--format', 'xml'], 'formats: json, table, sarif'],
    [['list', 'everything'], 'verbs: deploy, plan,'],
    [[], 'verbs: deploy, plan,'],
  ])('%j is told what was meant: %s', (argv, hint) => {
    expect(() => parseCliArguments(argv)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining(hint) }),
    );
  });
});
