import { MayflyError } from '../errors.js';
import { explainFork, isFork } from './fork.js';
import { type Command, parseCommand, parsePullNumber } from './inputs.js';
import { parseComment } from './parse-comment.js';
import { parseLabel, readLabelChange } from './parse-label.js';
import { dispatchPayload, type PullRequestPayload, parsePayload, pullRequestPayload } from './payload.js';
import { asksForReap } from './reap.js';
import type { PullRequestFacts, Trigger, Verb } from './trigger.js';
import {
  DISPATCH_VERB,
  EVENT_FAMILIES,
  type EventFamily,
  PULL_REQUEST_VERBS,
  VERB_TRAITS,
} from './triggers.js';

export interface TriggerRequest {
  /** `GITHUB_EVENT_NAME`. */
  readonly eventName: string;
  /** The parsed content of `GITHUB_EVENT_PATH`. */
  readonly payload: unknown;
  /** The input `command`; empty is `auto`. */
  readonly command: string;
  /** The input `pr-number`; empty when there is none. */
  readonly prNumberInput: string;
  /** The input `extend-by`; empty when there is none. */
  readonly extendBy: string;
}

interface Asked extends Pick<TriggerRequest, 'eventName' | 'payload' | 'extendBy'> {
  /** Undefined: as the event says. */
  readonly command: Command | undefined;
  readonly pullNumber: number | undefined;
}

const FAMILIES: Readonly<Record<EventFamily, (asked: Asked) => Trigger>> = {
  pull_request: parsePullRequest,
  workflow_dispatch: parseDispatch,
  issue_comment: parseCommentFor,
  other: parseOther,
};

/**
 * What the event asks for. Throws MayflyError (`input`) for a command, number or payload that is wrong; an event
 * that asks for nothing is a skip with its reason.
 */
export function parseTrigger(request: TriggerRequest): Trigger {
  if (asksForReap(request)) return { kind: 'reap' };
  const { command, prNumberInput, ...given } = request;
  const asked = {
    ...given,
    command: parseCommand({ command, extendBy: given.extendBy }),
    pullNumber: parsePullNumber(prNumberInput),
  };
  const { eventName } = given;
  return FAMILIES[EVENT_FAMILIES.get(eventName) ?? 'other'](asked);
}

function parsePullRequest(asked: Asked): Trigger {
  const { eventName } = asked;
  const payload = parsePayload({ schema: pullRequestPayload, eventName, payload: asked.payload });
  const event = computeFacts(payload);
  const pullNumber = payload.pull_request.number;
  refuseOtherNumber(asked.pullNumber, pullNumber);
  const { command } = asked;
  if (command?.kind === 'order') return giveOrder(command, { pullNumber, by: payload.sender?.login });
  const label = command === undefined ? readLabelChange(payload) : undefined;
  if (label !== undefined) return parseLabel(label, { payload, facts: event });
  const verb = command?.verb ?? PULL_REQUEST_VERBS.get(event.action);
  if (verb === undefined) {
    const reason = `nothing to do for action ${event.action} of event ${eventName}`;
    return { kind: 'skip', reason, pullNumber };
  }
  const skip = computeSkip({ event, verb, pullNumber });
  if (skip !== undefined) return { kind: 'skip', pullNumber, ...skip };
  return { kind: 'verb', verb, pullNumber, forced: command?.verb === 'destroy', event };
}

interface Orderer {
  readonly pullNumber: number;
  readonly by: string | undefined;
}

function giveOrder({ order }: Extract<Command, { kind: 'order' }>, { pullNumber, by }: Orderer): Trigger {
  return { kind: 'order', order, pullNumber, ...(by === undefined ? {} : { by }) };
}

function parseCommentFor({ eventName, payload, command, pullNumber }: Asked): Trigger {
  const trigger = parseComment({ eventName, payload, commanded: command !== undefined });
  if (trigger.pullNumber !== undefined) refuseOtherNumber(pullNumber, trigger.pullNumber);
  return trigger;
}

type Skip = Extract<Trigger, { kind: 'skip' }>;

interface SkipQuestion {
  readonly event: PullRequestFacts;
  readonly verb: Verb;
  readonly pullNumber: number;
}

function computeSkip({ event, verb, pullNumber }: SkipQuestion): Pick<Skip, 'reason' | 'fork'> | undefined {
  const traits = VERB_TRAITS[verb];
  if (event.action === 'closed' && !traits.afterClose) {
    return { reason: `pull request #${pullNumber} is closed: nothing to ${verb}` };
  }
  if (!event.fork) return undefined;
  return traits.afterClose
    ? { reason: `pull request #${pullNumber} comes from a fork and never had an environment` }
    : { reason: explainFork(pullNumber), fork: true };
}

function computeFacts({ action, pull_request: { head, base, draft } }: PullRequestPayload): PullRequestFacts {
  return {
    action,
    headSha: head.sha,
    baseSha: base.sha,
    headRef: head.ref,
    baseRef: base.ref,
    fork: base.repo === null || isFork(head.repo?.full_name, base.repo.full_name),
    draft: draft ?? false,
  };
}

function refuseOtherNumber(given: number | undefined, actual: number): void {
  if (given === undefined || given === actual) return;
  throw new MayflyError(`pr-number is ${given}, but the event is about pull request #${actual}`, {
    kind: 'input',
    hint: 'leave pr-number out for pull request events',
  });
}

const DISPATCH_NUMBER_INPUTS = ['pr-number', 'pr_number', 'pr'];
const DISPATCH_TIME_INPUTS = ['extend-by', 'extend_by'];

function parseDispatch(asked: Asked): Trigger {
  const { eventName } = asked;
  const payload = parsePayload({ schema: dispatchPayload, eventName, payload: asked.payload });
  const read = (name: string): string => String(payload.inputs?.[name] ?? '');
  const readAny = (names: readonly string[]): string =>
    names.map(read).find((value) => value.trim() !== '') ?? '';
  const command: Command = asked.command ??
    parseCommand({
      command: read('command'),
      extendBy: asked.extendBy.trim() === '' ? readAny(DISPATCH_TIME_INPUTS) : asked.extendBy,
    }) ?? { kind: 'verb', verb: DISPATCH_VERB };
  const pullNumber = asked.pullNumber ?? parsePullNumber(readAny(DISPATCH_NUMBER_INPUTS));
  if (pullNumber !== undefined) {
    return command.kind === 'order'
      ? giveOrder(command, { pullNumber, by: payload.sender?.login })
      : { kind: 'verb', verb: command.verb, pullNumber, forced: true, event: undefined };
  }
  const name = command.kind === 'order' ? command.order.name : command.verb;
  throw new MayflyError(`event workflow_dispatch does not say which pull request to ${name}`, {
    kind: 'input',
    hint: "give the action's input pr-number, or declare an input pr-number in the workflow's workflow_dispatch",
  });
}

function parseOther({ eventName, command, pullNumber }: Asked): Trigger {
  if (command !== undefined && pullNumber !== undefined) {
    if (command.kind === 'order') return giveOrder(command, { pullNumber, by: undefined });
    const { verb } = command;
    return { kind: 'verb', verb, pullNumber, forced: verb === 'destroy', event: undefined };
  }
  const reason = `event ${eventName} has no pull request; to act on one, give the inputs command and pr-number`;
  return { kind: 'skip', reason, ...(pullNumber === undefined ? {} : { pullNumber }) };
}
