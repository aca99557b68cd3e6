import { MayflyError } from '../errors.js';
import { dispatchPayload } from './payload.js';
import { REAP } from './trigger.js';

interface Question {
  readonly eventName: string;
  readonly payload: unknown;
  readonly command: string;
  readonly prNumberInput: string;
}

const isReap = (command: unknown): boolean => typeof command === 'string' && command.trim() === REAP;
const isAuto = (command: string): boolean => ['', 'auto'].includes(command.trim());

/**
 * Whether the run is to look at all environments: `command: reap`, a schedule, or a form of workflow_dispatch that says
 * so. Throws MayflyError (`input`) where one pull request is named beside it.
 */
export function asksForReap({ eventName, payload, command, prNumberInput }: Question): boolean {
  if (!(isReap(command) || (isAuto(command) && isReapEvent(eventName, payload)))) return false;
  if (prNumberInput.trim() === '') return true;
  throw new MayflyError('a reap is about all pull requests, but pr-number names one', {
    kind: 'input',
    hint: 'leave pr-number out, name environments with the input environments, or use command: destroy',
  });
}

function isReapEvent(eventName: string, payload: unknown): boolean {
  if (eventName === 'schedule') return true;
  return (
    eventName === 'workflow_dispatch' && isReap(dispatchPayload.safeParse(payload).data?.inputs?.command)
  );
}
