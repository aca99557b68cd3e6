import { type Block, readText } from '../block.js';
import { decodeBase64 } from './credentials.js';

/** The AWS provider keeps only a SHA-1 of `user_data` in plan and state (measured with 5.100.0). */
const HASH = /^[0-9a-f]{40}$/;

/** Texts of the user data; `unknown` stands for one that the plan does not show. */
export function readUserData(block: Block): readonly (string | 'unknown')[] {
  return ['user_data', 'user_data_base64'].flatMap((name) => {
    const text = readText(block, name);
    if (text.state === 'absent') return [];
    if (text.state === 'unknown') return ['unknown' as const];
    if (HASH.test(text.value)) return [readConstant(block, name) ?? ('unknown' as const)];
    return [text.value, decodeBase64(text.value) ?? ''];
  });
}

/** The text as written in the configuration, which the plan shows where it is a constant. */
function readConstant(block: Block, name: string): string | undefined {
  for (const expressions of block.expressions ?? []) {
    const expression = Object.hasOwn(expressions, name) ? expressions[name] : undefined;
    if (typeof expression !== 'object' || expression === null) continue;
    const constant = (expression as { constant_value?: unknown }).constant_value;
    if (typeof constant === 'string') return constant;
  }
  return undefined;
}
