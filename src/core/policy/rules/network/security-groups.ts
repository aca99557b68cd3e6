import { type Block, readBlocks, readText } from '../../block.js';
import { judgeTruth, quote } from '../../judgement.js';
import { readWays } from '../../network/traffic.js';
import type { RuleRow, Subject } from '../../rule.js';
import { allOf, anyOf, some, type Truth } from '../../truth.js';
import { ask } from '../../value.js';
import { judgeDefaultGroup, judgeDefaultGroupOfVpc } from './default-group.js';

/** What Terraform writes where no description is given. */
const FILLED_IN = 'Managed by Terraform';

export const SECURITY_GROUP_RULES: readonly RuleRow[] = [
  {
    id: 'NET-06',
    severity: 'low',
    title: 'Unrestricted egress',
    types: ['aws_security_group', 'aws_security_group_rule', 'aws_vpc_security_group_egress_rule'],
    ids: ['CKV_AWS_382', 'AWS-0104'],
    why: 'A process that was broken into can send what it finds anywhere.',
    remedy:
      'Allow the ports and destinations that the service calls, such as 443, in place of every protocol.',
    judge: (subject) => {
      const ways = readWays(subject, 'egress');
      return judgeTruth(
        ways === 'unknown' ? ways : some(ways, ({ world, everyPort }) => allOf(world, everyPort)),
        {
          failed: 'Every port of the whole internet can be reached from it.',
          passed: 'It does not open every port to the whole internet.',
          unknown: 'What can be reached from it is known only after apply.',
        },
      );
    },
  },
  {
    id: 'NET-07',
    severity: 'low',
    title: 'Default security group carries rules',
    types: ['aws_vpc', 'aws_default_security_group'],
    ids: ['CKV2_AWS_12', 'AWS-0173', 'EC2.2'],
    why: 'Whatever is started without a security group gets this one, with all that it opens.',
    remedy: 'Add an `aws_default_security_group` for the VPC without `ingress` and `egress`.',
    judge: (subject) =>
      subject.resource.type === 'aws_vpc' ? judgeDefaultGroupOfVpc(subject) : judgeDefaultGroup(subject),
  },
  {
    id: 'NET-10',
    severity: 'low',
    title: 'Security group or rule lacks a description',
    types: [
      'aws_security_group',
      'aws_default_security_group',
      'aws_security_group_rule',
      'aws_vpc_security_group_ingress_rule',
      'aws_vpc_security_group_egress_rule',
      'aws_elasticache_security_group',
      'aws_redshift_security_group',
    ],
    ids: ['CKV_AWS_23', 'AWS-0099', 'AWS-0124'],
    why: 'Nobody dares to close a port when nobody knows why it was opened.',
    remedy: 'Set `description` on the group and on each of its rules to what it is for.',
    judge: judgeDescriptions,
  },
];

/** The description of the default group is AWS’s own and can’t be changed; those of its rules can. */
function judgeDescriptions({ resource, block }: Subject) {
  const isDefault = resource.type === 'aws_default_security_group';
  return judgeTruth(
    anyOf([
      isDefault ? false : lacksDescription(block),
      ...['ingress', 'egress'].map((name) => someLack(block, name)),
    ]),
    {
      failed: describeLack(block, isDefault),
      passed: 'Everything in it is described.',
      unknown: 'Some description is known only after apply.',
    },
  );
}

function describeLack(block: Block, isDefault: boolean): string {
  if (isDefault || lacksDescription(block) !== true) return 'One of its rules has no description.';
  const text = readText(block, 'description');
  return text.state === 'known'
    ? `The description is ${quote(text.value)}, which Terraform fills in.`
    : 'It has no description.';
}

function someLack(block: Block, name: string): Truth {
  const rules = readBlocks(block, name);
  return rules === 'unknown' ? rules : some(rules, lacksDescription);
}

function lacksDescription(block: Block): Truth {
  return ask(readText(block, 'description'), true, (text) => text.trim() === '' || text === FILLED_IN);
}
