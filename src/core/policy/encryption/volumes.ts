import { type Block, readBlocks, readBoolean } from '../block.js';
import { failed, judgeTruth, unknown } from '../judgement.js';
import { usesLaunchTemplate } from '../launch-template.js';
import type { Judgement, Subject } from '../rule.js';
import { some, type Truth } from '../truth.js';
import { ask } from '../value.js';

export function judgeTemplate({ block }: Subject): Judgement {
  const mappings = readBlocks(block, 'block_device_mappings');
  const isPlain = (mapping: Block): Truth => {
    const volumes = readBlocks(mapping, 'ebs');
    return volumes === 'unknown' ? volumes : some(volumes, isUnencrypted);
  };
  return judgeVolumes(mappings === 'unknown' ? mappings : some(mappings, isPlain));
}

/** Without a written root device the image and the account decide, so that nothing promises encryption. */
export function judgeDevices({ resource, block }: Subject): Judgement {
  const root = readBlocks(block, 'root_block_device');
  const others = readBlocks(block, 'ebs_block_device');
  if (root === 'unknown' || others === 'unknown')
    return unknown('The block devices are known only after apply.');
  if (root.length === 0) {
    if (resource.type !== 'aws_instance' || !usesLaunchTemplate(block))
      return failed('`root_block_device` is not set, so nothing encrypts the root volume.');
  }
  return judgeVolumes(some([...root, ...others], isUnencrypted));
}

function isUnencrypted(volume: Block): Truth {
  return ask(readBoolean(volume, 'encrypted'), true, (value) => !value);
}

function judgeVolumes(violated: Truth) {
  return judgeTruth(violated, {
    failed: 'A block device is not encrypted.',
    passed: 'Every block device that is written down is encrypted.',
    unknown: 'Whether the block devices are encrypted is known only after apply.',
  });
}
