import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listOutputHosts } from '../../../../../src/core/smoke/targets/output-hosts.js';
import { createTargets } from '../../../../../src/core/smoke/targets/targets.js';

const outputs = { url: 'https://Shop.example/', deep: { hosts: ['db.internal:5432', '10.0.0.7'] } };

describe('hosts of outputs', () => {
  it('are those of URLs, of host and port, and bare ones, however deep', () => {
    const texts = [
      'https://a.example:8443/x?y',
      'b.example:22',
      '[::1]:22',
      'c.example.',
      'localhost',
      '10.0.0.1',
      'fd00::1',
      ' http://10.0.0.2/a b?c d#e\tf\n',
    ];
    expect([...listOutputHosts({ texts })]).toEqual([
      'a.example',
      'b.example',
      '::1',
      'c.example',
      'localhost',
      '10.0.0.1',
      'fd00::1',
      '10.0.0.2',
    ]);
  });

  it('are not made of other texts', () => {
    const texts = [
      'shop',
      'arn:aws:s3:::bucket',
      'a sentence. And one',
      'urn:x',
      '12:30',
      '',
      'mailto:a@b.example',
      'http://a b.example/',
    ];
    expect([...listOutputHosts({ texts })]).toEqual([]);
  });
});

describe('the targets of checks', () => {
  it('are whatever the file names, while nothing limits them, save metadata', () => {
    const targets = createTargets({ outputs });
    expect(targets.explainTarget('anything.example')).toBeUndefined();
    expect(targets.explainTarget('127.0.0.1')).toBeUndefined();
    expect(targets.explainTarget('169.254.169.254')).toMatch(/never asked/);
  });

  it('are hosts of outputs and those allowed, once there is a list', () => {
    const targets = createTargets({ outputs, allowHosts: ['status.example', '10.9.0.0/16'] });
    for (const host of ['shop.example', 'db.internal', '10.0.0.7', 'status.example', '10.9.1.1'])
      expect(targets.explainTarget(host)).toBeUndefined();
    expect(targets.explainTarget('other.example')).toBe(
      'other.example is neither a host of an output nor in checks.allow_hosts',
    );
  });

  it.each(['http://10.0.0.5/a b', ' http://10.0.0.5/?q=a\tb\n', 'http://u:p@10.0.0.5:80/#a b'])(
    'are the hosts of the check itself, whatever its URL %j holds beside them',
    (url) => {
      expect(createTargets({ outputs: {} }).judgeFor([url])('10.0.0.5')).toEqual({ reach: 'any' });
    },
  );

  it('lead to private addresses only where the check, an output or the list names them', () => {
    const judge = createTargets({ outputs }).judgeFor(['http://127.0.0.1:80/x', 'https://own.example/']);
    expect(judge('127.0.0.1')).toEqual({ reach: 'any' });
    expect(judge('own.example')).toEqual({ reach: 'any' });
    expect(judge('db.internal')).toEqual({ reach: 'any' });
    expect(judge('10.0.0.7')).toEqual({ reach: 'any' });
    expect(judge('elsewhere.example')).toEqual({ reach: 'public' });
    expect(judge('8.8.8.8')).toEqual({ reach: 'public' });
    expect(judge('127.0.0.2')).toEqual({ refused: expect.stringContaining('private network') });
    expect(judge('[::1]')).toEqual({ refused: expect.stringContaining('private network') });
    expect(judge('169.254.169.254')).toEqual({ refused: expect.stringContaining('never asked') });
    expect(createTargets({ outputs: {}, allowHosts: ['127.0.0.2'] }).judgeFor([])('127.0.0.2')).toEqual({
      reach: 'any',
    });
  });

  it('lead nowhere else once there is a list', () => {
    const judge = createTargets({ outputs, allowHosts: [] }).judgeFor(['https://shop.example/']);
    expect(judge('shop.example')).toEqual({ reach: 'any' });
    expect(judge('elsewhere.example')).toHaveProperty('refused');
  });

  it('never are private in any spelling that nothing names', () => {
    const judge = createTargets({ outputs: {} }).judgeFor(['https://own.example/']);
    const privately = fc
      .constantFrom('127', '10')
      .chain((first) =>
        fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rest) => [first, ...rest].join('.')),
      );
    fc.assert(
      fc.property(privately, fc.constantFrom('', '::ffff:', '64:ff9b::'), (address, prefix) => {
        const { hostname } = new URL(prefix === '' ? `http://${address}/` : `http://[${prefix}${address}]/`);
        expect(judge(hostname)).toHaveProperty('refused');
      }),
    );
  });
});
