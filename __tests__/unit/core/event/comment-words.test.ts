import { describe, expect, it } from '@jest/globals';
import { parseCommentWords } from '../../../../src/core/event/comment-words.js';

describe('a comment is a command', () => {
  it.each([
    ['/mayfly deploy', 'deploy'],
    ['/Mayfly Deploy', 'Deploy'],
    ['  /mayfly   extend   24h  ', 'extend   24h'],
    ['\n\n/mayfly plan\r\nbecause of the change in main', 'plan'],
    ['/mayfly\tkeep', 'keep'],
    ['/mayfly', ''],
    ['/mayfly   ', ''],
  ])('%j', (body, words) => {
    expect(parseCommentWords(body)).toBe(words);
  });
});

describe('a comment is no command', () => {
  it.each([
    ['another word', '/mayflyx deploy'],
    ['a longer word', '/mayfly-deploy'],
    ['in the middle of a line', 'please /mayfly deploy'],
    ['on a later line', 'hello\n/mayfly deploy'],
    ['quoted', '> /mayfly deploy'],
    ['an indented block of code', '    /mayfly deploy'],
    ['a block of code by a tab', '\t/mayfly deploy'],
    ['a fenced block of code', '```\n/mayfly deploy\n```'],
    ['inline code', '`/mayfly deploy`'],
    ['in a comment of HTML', '<!--\n/mayfly deploy\n-->'],
    ['a list', '- /mayfly deploy'],
    ['empty', ''],
    ['of spaces', '  \n '],
  ])('%s', (_, body) => {
    expect(parseCommentWords(body)).toBeUndefined();
  });
});
