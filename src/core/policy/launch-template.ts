import { type Block, readBlocks } from './block.js';

/** An instance takes what it does not set itself from its launch template, which is judged on its own. */
export function usesLaunchTemplate(instance: Block): boolean {
  const templates = readBlocks(instance, 'launch_template');
  return templates === 'unknown' || templates.length > 0;
}
