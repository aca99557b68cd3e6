import { isConfigured } from '../block.js';
import type { JoinQuery } from '../join.js';
import { judgeTruth } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';
import { anyOf, type Truth } from '../truth.js';
import { readPolicy, someStatement } from './read.js';
import { isPublic } from './statement.js';

/** Whether a key admits everyone, by its own policy or by an `aws_kms_key_policy` that joins it. */
export function judgeKeyPolicy(subject: Subject): Judgement {
  const { resource, index } = subject;
  const query: JoinQuery = {
    child: 'aws_kms_key_policy',
    attribute: 'key_id',
    parent: resource.type,
    keys: ['id', 'key_id', 'arn'],
  };
  const joined = resource.type === query.child ? [] : index.join(query).childrenOf(resource).certain;
  const policies = joined.map((child) => isOpen({ resource: child, block: index.blockOf(child), index }));
  return judgeTruth(anyOf([isOpen(subject), ...policies]), {
    failed: 'The key policy admits everyone without a condition on who.',
    passed: 'The key policy admits nobody that it does not name.',
    unknown: 'Whom the key policy admits is known only after apply.',
  });
}

/** A policy that nobody wrote is AWS’s own, which admits the account. */
function isOpen(subject: Subject): Truth {
  if (!isConfigured(subject.block, 'policy')) return false;
  return someStatement(readPolicy(subject, 'policy'), isPublic);
}
