import { type Block, readBlocks } from '../../block.js';
import type { JoinQuery } from '../../join.js';
import { failed, judgeTruth, quote, unknown } from '../../judgement.js';
import type { Judgement, Subject } from '../../rule.js';
import { anyOf, type Truth } from '../../truth.js';

const GROUP_OF_VPC: JoinQuery = {
  child: 'aws_default_security_group',
  attribute: 'vpc_id',
  parent: 'aws_vpc',
  keys: ['id'],
};

/** Rules that stand in resources of their own. */
const RULES_OF_GROUP: readonly JoinQuery[] = [
  'aws_security_group_rule',
  'aws_vpc_security_group_ingress_rule',
  'aws_vpc_security_group_egress_rule',
].map((child) => ({
  child,
  attribute: 'security_group_id',
  parent: 'aws_default_security_group',
  keys: ['id'],
}));

/** The rules of a VPC’s default group are said of the VPC, also where no resource takes them out. */
export function judgeDefaultGroupOfVpc(subject: Subject): Judgement {
  const { resource, index } = subject;
  const { certain, possible } = index.join(GROUP_OF_VPC).childrenOf(resource);
  const [group] = certain;
  if (group !== undefined) return judgeRules({ resource: group, block: index.blockOf(group), index });
  return possible.length > 0
    ? unknown('Whether a resource empties the default security group is known only after apply.')
    : failed('No `aws_default_security_group` takes out the rules that AWS puts into the default group.');
}

/** A default group whose VPC is in the plan is judged there, once. */
export function judgeDefaultGroup(subject: Subject): Judgement | undefined {
  const parents = subject.index.join(GROUP_OF_VPC).parentsOf(subject.resource);
  return parents !== 'unknown' && parents.length > 0 ? undefined : judgeRules(subject);
}

function judgeRules(subject: Subject): Judgement {
  const name = quote(subject.resource.address);
  return judgeTruth(carriesRules(subject), {
    failed: `The default security group ${name} carries rules.`,
    passed: `The default security group ${name} carries no rules.`,
    unknown: `Whether the default security group ${name} carries rules is known only after apply.`,
  });
}

function carriesRules({ resource, block, index }: Subject): Truth {
  const joined = RULES_OF_GROUP.map((query): Truth => {
    const { certain, possible } = index.join(query).childrenOf(resource);
    return certain.length > 0 || (possible.length > 0 && 'unknown');
  });
  return anyOf([hasBlocks(block, 'ingress'), hasBlocks(block, 'egress'), ...joined]);
}

function hasBlocks(block: Block, name: string): Truth {
  const blocks = readBlocks(block, name);
  return blocks === 'unknown' ? blocks : blocks.length > 0;
}
