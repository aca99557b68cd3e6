import { type Block, readBlocks, readPath } from '../block.js';
import { judgeTruth } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';
import { anyOf, some, type Truth } from '../truth.js';
import { ask } from '../value.js';

/** Each says whether nobody, not even the account’s owner, can delete what the resource holds before its time. */
const LOCKS: Readonly<Record<string, (block: Block) => Truth>> = {
  aws_s3_bucket: (block) => {
    const locks = readBlocks(block, 'object_lock_configuration');
    return locks === 'unknown' ? locks : some(locks, hasComplianceRule);
  },
  aws_s3_bucket_object_lock_configuration: hasComplianceRule,
  aws_s3_object: (block) => isCompliance(block, 'object_lock_mode'),
  aws_s3_object_copy: (block) => isCompliance(block, 'object_lock_mode'),
  aws_glacier_vault_lock: (block) =>
    ask(readPath(block, 'complete_lock'), false, (value) => value === true || value === 'true'),
  // With a grace time the lock becomes final after it; without one it can always be removed.
  aws_backup_vault_lock_configuration: (block) =>
    ask(readPath(block, 'changeable_for_days'), false, () => true),
  aws_fsx_ontap_volume: (block) => isCompliance(block, 'snaplock_configuration.snaplock_type'),
};

export const LOCK_TYPES = Object.keys(LOCKS);

export function judgeRetention({ resource, block }: Subject): Judgement | undefined {
  const isFinal = LOCKS[resource.type];
  if (isFinal === undefined) return undefined;
  return judgeTruth(isFinal(block), {
    failed: 'What is locked can’t be deleted by anyone until its retention ends.',
    passed: 'Nothing is locked for good.',
    unknown: 'Whether the lock is final is known only after apply.',
  });
}

function hasComplianceRule(block: Block): Truth {
  const rules = readBlocks(block, 'rule');
  if (rules === 'unknown') return rules;
  return anyOf(rules.map((rule) => isCompliance(rule, 'default_retention.mode')));
}

function isCompliance(block: Block, path: string): Truth {
  return ask(readPath(block, path), false, (mode) => mode === 'COMPLIANCE');
}
