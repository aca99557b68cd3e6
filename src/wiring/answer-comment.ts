import { computeEnvironmentName } from '../core/environment/name.js';
import { MayflyError } from '../core/errors.js';
import { type Ask, type Mistake, parseAsk } from '../core/event/ask.js';
import { describeAsk } from '../core/event/describe-ask.js';
import type { Order } from '../core/event/order.js';
import type { Person, Trigger, Verb } from '../core/event/trigger.js';
import { computeBareReport } from '../core/report/bare-report.js';
import type { Asked, Report } from '../core/report/report.js';
import type { RunEnd } from '../operations/run-end.js';
import type { Forge, Reaction } from '../ports.js';
import { answerPerson } from './answer-person.js';
import { type BareStep, endSkipped, readConfig } from './bare-ends.js';
import { explainForkOf } from './refuse-fork.js';
import { watchAnnouncements } from './watch-announcements.js';

type CommentTrigger = Extract<Trigger, { kind: 'comment' }>;

interface Wish {
  readonly asked: Asked;
  /** The live head of the pull request. */
  readonly headSha: string | undefined;
  readonly forge: Forge;
}

/** How what a comment may ask for is done. */
export interface Doers {
  perform(verb: Verb, wish: Wish): Promise<RunEnd>;
  obey(order: Order, wish: Wish): Promise<RunEnd>;
}

/**
 * Does what a comment asks for, if GitHub says that its author may write to the repository, and answers: by reactions,
 * and in the environment's comment.
 */
export async function answerComment(step: BareStep, trigger: CommentTrigger, doers: Doers): Promise<RunEnd> {
  const { forge, log, run } = step;
  const { pullNumber, commentId, author } = trigger;
  if (forge === undefined) {
    throw new MayflyError(
      'a comment can be answered only with a github-token: who may ask is for GitHub to say',
      {
        kind: 'input',
        hint: 'leave the input github-token at its default',
      },
    );
  }
  const react = async (reaction: Reaction) => {
    for (const warning of await forge.react(commentId, reaction)) log.warn(warning);
  };
  if (!(await forge.canWrite(author))) {
    await react('-1');
    return endSkipped(step, { kind: 'skip', pullNumber, reason: explainRefusal(author, run.repository) });
  }
  const seen = react('eyes');
  try {
    const end = await follow(step, trigger, { ...doers, forge });
    await seen;
    await react(computeReaction(end));
    return end;
  } catch (error) {
    await seen;
    await react('confused');
    throw error;
  }
}

const explainRefusal = ({ login }: Person, repository: string): string =>
  `the comment of ${login} asks for nothing: only who may write to ${repository} may ask`;

const UNDONE: ReadonlySet<Report['status']> = new Set(['skipped', 'superseded']);

const computeReaction = ({ outcome, report }: RunEnd): Reaction =>
  outcome === 'good' && !UNDONE.has(report.status) ? '+1' : 'confused';

async function follow(
  step: BareStep,
  trigger: CommentTrigger,
  { perform, obey, forge }: Doers & { readonly forge: Forge },
): Promise<RunEnd> {
  const { pullNumber, author, words } = trigger;
  const ask = parseAsk(words);
  if (ask.kind === 'help' || ask.kind === 'mistake') return help(step, trigger, ask);
  const live = await forge.fetchPullRequest(pullNumber);
  const fork = explainForkOf(live, step.run.repository);
  if (fork !== undefined) return endSkipped(step, { kind: 'skip', pullNumber, reason: fork, fork: true });
  const headSha = live?.headSha;
  const asked = tell(author, ask, headSha);
  if (ask.kind === 'order') return obey(ask.order, { asked, headSha, forge });
  const watched = watchAnnouncements(forge);
  const end = await perform(ask.verb, { asked, headSha, forge: watched.forge ?? forge });
  if (watched.hasAnnounced()) return end;
  const { report } = end;
  const answer = [report.reason ?? report.status, report.nextStep].filter(Boolean).join('. ');
  return tellAlone(step, { end, pullNumber, asked: { ...asked, answer } });
}

function tell({ login }: Person, ask: Ask, headSha: string | undefined): Asked {
  const what = describeAsk(ask, headSha);
  return { by: login, ...(what === undefined ? {} : { what }) };
}

/** What can be asked for, and what was wrong. */
async function help(
  step: BareStep,
  { pullNumber, author }: CommentTrigger,
  ask: Mistake | Extract<Ask, { kind: 'help' }>,
): Promise<RunEnd> {
  const answer =
    ask.kind === 'help'
      ? 'these are the commands'
      : `${[ask.problem, ask.hint].filter(Boolean).join('; ').replace(/\?$/, '')}. These are the commands`;
  const asked: Asked = { by: author.login, answer, help: true };
  const { repository, run } = step.run;
  const report = computeBareReport({
    environment: '',
    repository,
    pullNumber,
    verb: 'deploy',
    status: ask.kind === 'help' ? 'done' : 'skipped',
    reason: ask.kind === 'help' ? 'help was asked for' : ask.problem,
    asked,
    run,
    untouched: true,
    at: new Date().toISOString(),
  });
  return tellAlone(step, { end: { report, outcome: 'good' }, pullNumber, asked });
}

interface LoneAnswer {
  readonly end: RunEnd;
  readonly pullNumber: number;
  readonly asked: Asked;
}

/** Where no run wrote the environment's comment, the answer goes into it as it is. */
async function tellAlone(step: BareStep, { end, pullNumber, asked }: LoneAnswer): Promise<RunEnd> {
  const { forge, log, run } = step;
  const { config, named } = await readConfig(step);
  const name = computeEnvironmentName({ name: config.name, repository: run.repository, pullNumber });
  const environment = end.report.environment || name;
  const { mode } = config.comment;
  const { at } = end.report;
  const { warnings } = await answerPerson({ forge, pullNumber, environment, named, mode, asked, at, log });
  const report = { ...end.report, environment, warnings: [...end.report.warnings, ...warnings] };
  return { ...end, report };
}
