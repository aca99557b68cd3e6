import { setTimeout as sleep } from 'node:timers/promises';
import type { WebhookKind } from '../github-double/webhooks.js';
import type { RunningAction } from '../runner/run-action.js';
import type { Exchange, Sender } from './exchange.js';
import type { Strike } from './plan.js';
import { killProcesses } from './processes.js';
import { PASS, type Reaction } from './proxy.js';
import { refusalOf } from './refusals.js';
import type { Session } from './session.js';

/** A started run of the action with its proxies. */
export interface Started {
  readonly running: RunningAction;
  readonly session: Session;
  readonly mark: string;
}

/** What a strike may do to the world. */
export interface Arena {
  readonly struck: Started;
  /** Something happens on GitHub, and its run starts beside the struck one. */
  readonly happen: (
    event: Extract<WebhookKind, 'closed' | 'synchronize' | 'reopened'>,
    pushes?: boolean,
  ) => Promise<Started>;
  readonly note: (line: string) => void;
}

type Act = (strike: Strike, arena: Arena, exchange: Exchange) => Promise<Reaction>;

/** How long a request waits after an interrupt was sent, so that it arrives while the request is under way. */
const SIGNAL_MS = 250;
/** The longest that a request is held back. */
const HOLD_LIMIT_MS = 30_000;
/** A cut that does not end by itself is followed by a cancel: a person gives up. */
const HITS_UNTIL_CANCEL = 4;

const PROGRAMS: readonly Sender[] = ['mayfly', 'terraform', 'provider'];

export const STRIKES: Readonly<Record<string, Act>> = {
  sigint: interrupt,
  'sigint-short': interrupt,
  'sigint-held': async (_strike, { struck }) => {
    struck.running.cancel();
    await atMost(struck.running.main);
    return PASS;
  },
  'kill-node': kill('mayfly'),
  'kill-terraform': kill('terraform'),
  'kill-provider': kill('provider'),
  'kill-all': kill(...PROGRAMS),
  'machine-gone': async (_strike, { struck }) => {
    struck.running.lose();
    await atMost(struck.running.main);
    await killProcesses(struck.mark, PROGRAMS);
    return { kind: 'reset' };
  },
  'aws-reset': reset,
  'github-reset': reset,
  'aws-refuse': refuse('aws'),
  'github-refuse': refuse('github'),
  'aws-hang': async () => ({ kind: 'hang' }),
  'github-hang': async () => ({ kind: 'hang' }),
  's3-500': answerBadly,
  'aws-403': answerBadly,
  'github-403': answerBadly,
  'github-limit': answerBadly,
  'github-429': answerBadly,
  'github-409': answerBadly,
  'github-5xx': answerBadly,
  's3-slow': async (strike, arena, exchange) =>
    repeat({ strike, arena, exchange, reaction: { kind: 'slow', ms: Number(strike.details.ms) } }),
  'close-during-deploy': race('closed'),
  'push-during-deploy': race('synchronize', true),
  'two-deploys': race('synchronize'),
  'two-destroys': race('closed'),
  'reopen-during-destroy': race('reopened'),
};

async function interrupt(_strike: Strike, { struck }: Arena): Promise<Reaction> {
  struck.running.cancel();
  await sleep(SIGNAL_MS);
  return PASS;
}

function kill(...senders: Sender[]): Act {
  return async (_strike, { struck, note }) => {
    note(`killed ${await killProcesses(struck.mark, senders)}`);
    return PASS;
  };
}

function refuse(side: 'aws' | 'github'): Act {
  return async (_strike, { struck }) => {
    struck.session[side].refuse();
    return { kind: 'reset' };
  };
}

async function reset(strike: Strike, arena: Arena, exchange: Exchange): Promise<Reaction> {
  return repeat({ strike, arena, exchange, reaction: { kind: 'reset' } });
}

async function answerBadly(strike: Strike, arena: Arena, exchange: Exchange): Promise<Reaction> {
  return repeat({ strike, arena, exchange, reaction: refusalOf(strike, exchange) });
}

interface Repetition {
  readonly strike: Strike;
  readonly arena: Arena;
  readonly exchange: Exchange;
  readonly reaction: Reaction;
}

/** This request and the next ones of the same scope meet the same end. */
function repeat({ strike, arena, exchange, reaction }: Repetition): Reaction {
  const { times, scope } = strike.details;
  const { struck } = arena;
  const ends = times !== 'end';
  struck.session.addRule({
    matches: (other) => other.side === exchange.side && isInScope(String(scope), exchange, other),
    reaction,
    applied: strike.point?.when === 'after',
    left: ends ? Number(times) - 1 : Number.POSITIVE_INFINITY,
    onHit: (hits) => {
      if (ends || exchange.sender === 'mayfly' || hits !== HITS_UNTIL_CANCEL) return;
      arena.note('cancelled after the cut did not end');
      struck.running.cancel();
    },
  });
  return reaction;
}

function isInScope(scope: string, first: Exchange, other: Exchange): boolean {
  switch (scope) {
    case 'act':
      return other.act === first.act && other.sender === first.sender;
    case 's3':
      return other.service === 's3' && other.sender !== 'provider';
    case 'service':
      return other.service === first.service;
    default:
      return true;
  }
}

function race(event: 'closed' | 'synchronize' | 'reopened', pushes = false): Act {
  return async ({ details }, { happen }) => {
    const other = await happen(event, pushes);
    if (details.held !== true) return PASS;
    const raised = other.session.waitFor(({ act }) => act.startsWith('write record'));
    await atMost(Promise.race([raised, other.running.finished]));
    return PASS;
  };
}

async function atMost(wait: Promise<unknown>): Promise<void> {
  const limit = new AbortController();
  await Promise.race([
    wait.catch(() => {}),
    sleep(HOLD_LIMIT_MS, undefined, { signal: limit.signal }).catch(() => {}),
  ]);
  limit.abort();
}
