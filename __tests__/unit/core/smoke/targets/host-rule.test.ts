import { describe, expect, it } from '@jest/globals';
import { parseHostRule } from '../../../../../src/core/smoke/targets/host-rule.js';

const holds = (rule: string, host: string) => parseHostRule(rule)?.(host);

describe('a rule for hosts', () => {
  it.each([
    ['status.example.com', 'status.example.com', true],
    ['status.example.com', 'Status.Example.com.', true],
    ['status.example.com', 'a.status.example.com', false],
    ['*.example.com', 'a.example.com', true],
    ['*.example.com', 'a.b.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', 'badexample.com', false],
    ['localhost', 'localhost', true],
    ['10.0.0.0/8', '10.1.2.3', true],
    ['10.0.0.0/8', '11.1.2.3', false],
    ['10.0.0.0/8', '[::ffff:10.1.2.3]', true],
    ['10.0.0.0/8', '10.example.com', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '127.0.0.2', false],
    ['::1', '[::1]', true],
    ['[::1]', '[0:0:0:0:0:0:0:1]', true],
    ['fd00::/8', '[fd12::1]', true],
  ])('%s holds for %s: %s', (rule, host, expected) => {
    expect(holds(rule, host)).toBe(expected);
  });

  it.each([
    '',
    '*',
    '*.',
    'a b',
    'http://a',
    'a:80',
    '10.0.0.0/33',
    '10.0/8',
    '1.2.3',
    '0x7f.1',
    'a..b',
    '*a.b',
    'a/b',
  ])('%j is none', (text) => {
    expect(parseHostRule(text)).toBeUndefined();
  });
});
