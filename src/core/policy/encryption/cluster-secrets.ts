import { readBlocks, readItems } from '../block.js';
import { judgeTruth } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';
import { not, some } from '../truth.js';
import { ask } from '../value.js';

/** Whether a key of the account's own encrypts the secrets of a Kubernetes cluster. */
export function judgeClusterSecrets({ block }: Subject): Judgement {
  const configs = readBlocks(block, 'encryption_config');
  const encrypted =
    configs === 'unknown'
      ? configs
      : some(configs, (config) =>
          ask(readItems(config, 'resources'), false, (items) =>
            some(items, (item) => ask(item, false, (value) => value === 'secrets')),
          ),
        );
  return judgeTruth(not(encrypted), {
    failed: 'No `encryption_config` names `secrets`.',
    passed: 'A key encrypts the secrets.',
    unknown: 'What `encryption_config` encrypts is known only after apply.',
  });
}
