import { z } from 'zod';
import { hasWrongPort, PORT_RANGE } from '../../../smoke/host-port.js';
import { replaceReferences } from '../../interpolation.js';

const WHOLE_REFERENCE = /^\$\{[^}]*\}$/;
const PORT_REFERENCE = /:\$\{[^}]*\}$/;
const LAST_REFERENCE = /\$\{[^}]*\}$/;

interface TargetForm {
  /** Whether a text without references can be asked. */
  isTarget(text: string): boolean;
  /** Completes "must be". */
  readonly what: string;
}

/** What a check connects to or looks up: references may stand for any part of it. */
export function target({ isTarget, what }: TargetForm) {
  return z
    .string()
    .max(2000, 'must be at most 2,000 characters')
    .refine((text) => WHOLE_REFERENCE.test(text) || listSamples(text).some(isTarget), {
      error: ({ input }) => `must be ${what}${hasWrongPort(String(input)) ? `, with ${PORT_RANGE}` : ''}`,
    });
}

/** The text as it may look once its references have values; the last may hold a port, or a host and a port. */
function listSamples(text: string): string[] {
  const variants = [text.replace(PORT_REFERENCE, ':1'), text.replace(LAST_REFERENCE, 'x:1')];
  return variants.map((variant) => replaceReferences(variant, () => 'x'));
}
