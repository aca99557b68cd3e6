import { describe, expect, it } from '@jest/globals';
import { later, planOf, resource, type Sketch } from '../plan-builder.js';
import { judge, resultsOf } from './custom-rule.js';

/** The result for \`address\` in a plan of all \`sketches\`. */
const resultOf = (address: string, expression: string, sketches: readonly Sketch[]): string | undefined =>
  resultsOf(judge({ passes_when: expression }, { plan: planOf(sketches) }))[address];

describe('policy()', () => {
  const role = (policy: unknown) => [resource('aws_iam_policy.a', { policy })];
  const json = (...statements: readonly object[]) => JSON.stringify({ Statement: statements });
  const allow = { Effect: 'Allow', Action: 'iam:*', Resource: ['a', 'b'], Principal: '*' };

  it.each([
    ['policy(resource.values.policy).statements.size() == 1', json(allow)],
    ['policy(resource.values.policy).statements[0].effect == "Allow"', json(allow)],
    ['policy(resource.values.policy).statements[0].resources == ["a", "b"]', json(allow)],
    ['policy(resource.values["policy"]).statements[0].actions == ["iam:*"]', json(allow)],
    ['policy(resource.values.policy).statements[0].principals[0].id == "*"', json(allow)],
    [
      'policy(resource.values.policy).statements[0].conditions[0].key == "aws:sourceip"',
      json({ ...allow, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }),
    ],
    ['policy(resource.values.policy).statements.exists(s, coversAction(s, "iam:PassRole"))', json(allow)],
    ['!policy(resource.values.policy).statements.exists(s, coversAction(s, "s3:GetObject"))', json(allow)],
    ['policy(resource.values.policy).statements.all(s, isPublic(s))', json(allow)],
    ['!isPublic(policy(resource.values.policy).statements[0])', json({ ...allow, Effect: 'Deny' })],
    ['size(policy(resource.values.policy).statements) == 0', null],
    ['policy("{\\"Statement\\":[]}").statements == []', null],
  ])('%s', (expression, policy) => {
    expect(resultOf('aws_iam_policy.a', expression, role(policy))).toBe('passed');
  });

  it.each([
    ['no policy', 'policy(resource.values.policy).statements == []', 'nonsense'],
    ['no text', 'policy(resource.values.policy).statements == []', 7],
    ['no statement', 'coversAction(resource.values.policy, "a:b")', 'x'],
    ['a missing attribute', 'policy(resource.values.polcy).statements == []', 'x'],
  ])('is unknown for %s', (_, expression, policy) => {
    expect(resultOf('aws_iam_policy.a', expression, role(policy))).toBe('unknown');
  });

  describe('of a text that is known only after apply', () => {
    const document = (statement: readonly object[], more: object = {}) =>
      resource(
        'data.aws_iam_policy_document.d',
        { json: later('aws_s3_bucket.b.arn'), statement, ...more },
        { action: 'read' },
      );
    const named = later('data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d');
    const covers = (action: string) =>
      `policy(resource.values.policy).statements.exists(s, coversAction(s, "${action}"))`;

    it('is read from the document that it refers to', () => {
      const sketches = [
        ...role(named),
        document([{ effect: 'Allow', actions: ['s3:*'], resources: [later('x.y')] }]),
      ];
      expect(resultOf('aws_iam_policy.a', covers('s3:GetObject'), sketches)).toBe('passed');
      expect(resultOf('aws_iam_policy.a', covers('ec2:RunInstances'), sketches)).toBe('failed');
      const resources = 'policy(resource.values.policy).statements[0].resources == ["*"]';
      expect(resultOf('aws_iam_policy.a', resources, sketches)).toBe('unknown');
    });

    it('is unknown where more statements may come, and nothing found so far decides', () => {
      const merged = { source_policy_documents: later('x.y') };
      const sketches = [
        ...role(named),
        document([{ effect: 'Allow', actions: ['s3:*'], resources: ['*'] }], merged),
      ];
      expect(resultOf('aws_iam_policy.a', covers('s3:GetObject'), sketches)).toBe('passed');
      expect(resultOf('aws_iam_policy.a', covers('ec2:RunInstances'), sketches)).toBe('unknown');
      const count = 'size(policy(resource.values.policy).statements) == 1';
      expect(resultOf('aws_iam_policy.a', count, sketches)).toBe('unknown');
    });

    it.each([
      ['a part of the document', 'hunter2', { statement: [{ resources: [true] }] }],
      ['all of it', 'hunter2', true],
      ['nothing', undefined, { statement: [{ resources: [false] }] }],
    ] as const)('is not shown where %s is sensitive', (_, secret, sensitive) => {
      const plan = planOf([
        ...role(named),
        document([{ effect: 'Allow', actions: ['s3:*'], resources: ['hunter2', later('x.y')] }]),
      ]);
      const dataSources = (plan.dataSources ?? []).map((planned) => ({ ...planned, sensitive }));
      const messages = ['fails_when', 'passes_when'].map((key) => {
        const read = 'policy(resource.values.policy).statements[0].resources[0]';
        const check = key === 'fails_when' ? 'true' : `int(${read}) == 1`;
        const keys = { [key]: check, message: `\${${read}}`, types: ['aws_iam_policy'] };
        return judge(keys, { plan: { ...plan, dataSources } })[0]?.message;
      });
      if (secret === undefined) expect(messages[0]).toBe('`hunter2`');
      else expect(messages.join()).not.toContain(secret);
    });

    it('is unknown where it refers to no document', () => {
      expect(resultOf('aws_iam_policy.a', covers('s3:GetObject'), role(later('random_pet.x')))).toBe(
        'unknown',
      );
    });
  });
});

describe('ranges of addresses', () => {
  it.each([
    ['cidrContains("10.0.0.0/8", "10.1.0.0/16")', true],
    ['cidrContains("10.0.0.0/8", "10.1.2.3")', true],
    ['cidrContains("10.1.0.0/16", "10.0.0.0/8")', false],
    ['cidrContains("10.0.0.0/8", "11.0.0.0/8")', false],
    ['cidrContains("0.0.0.0/0", "::/0")', false],
    ['cidrContains("2001:db8::/32", "2001:db8:1::/48")', true],
    ['isPublicCidr("0.0.0.0/0")', true],
    ['isPublicCidr("::/0")', true],
    ['isPublicCidr("8.8.8.8")', true],
    ['isPublicCidr("10.0.0.0/7")', true],
    ['isPublicCidr("2a00::/16")', true],
    ['isPublicCidr("10.0.0.0/8")', false],
    ['isPublicCidr("192.168.1.0/24")', false],
    ['isPublicCidr("100.64.0.0/10")', false],
    ['isPublicCidr("127.0.0.1")', false],
    ['isPublicCidr("fd00::/8")', false],
  ])('%s: %s', (expression, result) => {
    expect(resultOf('aws_x.a', expression, [resource('aws_x.a')])).toBe(result ? 'passed' : 'failed');
  });

  it.each(['isPublicCidr("10.0.0.0/33")', 'isPublicCidr("")', 'cidrContains("10.0.0.0/8", 5)'])(
    '%s is unknown',
    (expression) => {
      expect(resultOf('aws_x.a', expression, [resource('aws_x.a')])).toBe('unknown');
    },
  );
});

describe('references() and referencing()', () => {
  const bucket = resource('aws_s3_bucket.a', { bucket: 'logs' });
  const other = resource('aws_s3_bucket.b', { bucket: later('random_pet.x') });
  const block = (name: string, value: unknown, on = true) =>
    resource(`aws_s3_bucket_public_access_block.${name}`, { bucket: value, block_public_acls: on });
  const referring = 'referencing(resource, "aws_s3_bucket_public_access_block", "bucket")';
  const blocked = `resource.type != "aws_s3_bucket" || ${referring}.exists(b, b.values.block_public_acls)`;

  it('join by value and by reference', () => {
    const sketches = [
      bucket,
      other,
      block('a', 'logs'),
      block('b', later('aws_s3_bucket.b.id', 'aws_s3_bucket.b')),
    ];
    expect(resultOf('aws_s3_bucket.a', blocked, sketches)).toBe('passed');
    expect(resultOf('aws_s3_bucket.b', blocked, sketches)).toBe('passed');
    expect(resultOf('aws_s3_bucket.a', blocked, [bucket, block('a', 'logs', false)])).toBe('failed');
    expect(resultOf('aws_s3_bucket.a', blocked, [bucket])).toBe('failed');
  });

  it('are unknown where it is not known which resource is meant', () => {
    const sketches = [bucket, block('a', later('local.name'))];
    expect(resultOf('aws_s3_bucket.a', blocked, sketches)).toBe('unknown');
    expect(
      resultOf('aws_s3_bucket.a', `resource.type != "aws_s3_bucket" || size(${referring}) == 0`, sketches),
    ).toBe('unknown');
    expect(
      resultOf(
        'aws_s3_bucket.a',
        `resource.type != "aws_s3_bucket" || ${referring}.exists(b, true)`,
        sketches,
      ),
    ).toBe('unknown');
  });

  it('find a resource in a list of names', () => {
    const group = resource('aws_security_group.a', { id: later('x.y'), name: 'web' });
    const instance = (groups: unknown) => resource('aws_instance.i', { vpc_security_group_ids: groups });
    const used = 'referencing(resource, "aws_instance", "vpc_security_group_ids").size() == 1';
    const resultWith = (groups: unknown) => resultOf('aws_security_group.a', used, [group, instance(groups)]);
    const reference = later('aws_security_group.a.id', 'aws_security_group.a');
    expect(resultWith([reference])).toBe('passed');
    expect(resultWith(['web'])).toBe('passed');
    expect(resultWith(['sg-1'])).toBe('failed');
    expect(resultWith([later('local.group')])).toBe('unknown');
  });

  it('give the addresses that an attribute refers to', () => {
    const sketches = [
      bucket,
      other,
      block('b', later('aws_s3_bucket.b.id', 'aws_s3_bucket.b')),
      block('c', later('local.x')),
    ];
    const named = 'resource.type == "aws_s3_bucket" || "aws_s3_bucket.b" in references(resource, "bucket")';
    expect(resultOf('aws_s3_bucket_public_access_block.b', named, sketches)).toBe('passed');
    expect(resultOf('aws_s3_bucket_public_access_block.c', named, sketches)).toBe('unknown');
  });

  it('are unknown for an attribute that is not there, rather than finding nothing', () => {
    const sketches = [bucket, block('a', 'logs')];
    const slip = 'size(referencing(resource, "aws_s3_bucket_public_access_block", "bukcet")) == 0';
    expect(resultOf('aws_s3_bucket.a', slip, sketches)).toBe('unknown');
    expect(resultOf('aws_s3_bucket.a', 'references(resource, "bukcet") == []', sketches)).toBe('unknown');
    expect(resultOf('aws_s3_bucket.a', 'references(resource.values, "bucket") == []', sketches)).toBe(
      'unknown',
    );
  });
});
