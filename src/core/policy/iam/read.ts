import type { PlannedResource } from '../../terraform/plan.js';
import { type Block, readText } from '../block.js';
import { instancesOf } from '../join.js';
import type { Subject } from '../rule.js';
import type { Truth } from '../truth.js';
import { ABSENT, known, UNKNOWN, type Value } from '../value.js';
import { readPolicyDocument } from './data-source.js';
import { type PolicyDocument, parsePolicyText, type Statement } from './document.js';

/**
 * The policy in one attribute. One that is known only after apply is looked up in the `aws_iam_policy_document` that
 * the attribute refers to; text that is no policy counts as unknown.
 */
export function readPolicy(
  subject: Subject,
  attribute: string,
  block: Block = subject.block,
): Value<PolicyDocument> {
  const text = readText(block, attribute);
  if (text.state === 'known') {
    const document = parsePolicyText(text.value);
    return document === undefined ? UNKNOWN : known(document);
  }
  if (text.state === 'absent') return ABSENT;
  return block === subject.block ? followPolicy(subject, attribute) : UNKNOWN;
}

function followPolicy(subject: Subject, attribute: string): Value<PolicyDocument> {
  const source = findPolicySource(subject, attribute);
  if (source === undefined) return UNKNOWN;
  const document = readPolicyDocument(subject.index.blockOf(source));
  return document === undefined ? UNKNOWN : known(document);
}

/** The one `aws_iam_policy_document` that the attribute refers to. */
export function findPolicySource(
  { resource, index }: Pick<Subject, 'resource' | 'index'>,
  attribute: string,
): PlannedResource | undefined {
  const { targets, opaque } = index.resolve(resource, attribute);
  const [target, ...others] = targets;
  if (opaque || target === undefined || others.length > 0) return undefined;
  const [instance, ...rest] = instancesOf(index, target, resource);
  return instance?.type === 'aws_iam_policy_document' && rest.length === 0 ? instance : undefined;
}

/** The trust policy of a role, or a document, which may be one. */
export function readTrust(subject: Subject): Value<PolicyDocument> {
  if (subject.resource.type !== 'aws_iam_policy_document') return readPolicy(subject, 'assume_role_policy');
  const document = readPolicyDocument(subject.block);
  return document === undefined ? UNKNOWN : known(document);
}

/** Whether any statement satisfies `test`; `absent` answers for a policy that is not set. */
export function someStatement(
  policy: Value<PolicyDocument>,
  test: (statement: Statement) => Truth,
  absent: Truth = false,
): Truth {
  if (policy.state === 'unknown') return 'unknown';
  if (policy.state === 'absent') return absent;
  let result: Truth = policy.value.complete ? false : 'unknown';
  for (const statement of policy.value.statements) {
    const truth = test(statement);
    if (truth === true) return true;
    if (truth === 'unknown') result = truth;
  }
  return result;
}
