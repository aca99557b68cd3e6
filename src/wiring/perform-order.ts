import { systemClock } from '../adapters/clock/system-clock.js';
import type { Config } from '../core/config/config.js';
import { frontOf } from '../core/environment/copies.js';
import { computeEnvironmentName } from '../core/environment/name.js';
import { computeNextStep, MayflyError } from '../core/errors.js';
import { describeOrder } from '../core/event/describe-ask.js';
import type { Order } from '../core/event/order.js';
import { computeBareReport } from '../core/report/bare-report.js';
import type { Report } from '../core/report/report.js';
import { findSiblings } from '../operations/find-siblings.js';
import type { OrderContext, OrderEnd } from '../operations/order.js';
import type { RunEnd } from '../operations/run-end.js';
import { answerPerson } from './answer-person.js';
import { findConfig } from './find-config.js';
import { openAws } from './open-aws.js';
import { computeRegion } from './place.js';
import { runOrder } from './run-order.js';
import type { VerbRequest } from './verb-request.js';

/** An order to carry out, whoever gives it. */
export interface OrderRequest
  extends Omit<
    VerbRequest,
    'verb' | 'label' | 'asked' | 'foreignCheckout' | 'forced' | 'onEnvironment' | 'onConcluded' | 'signal'
  > {
  readonly order: Order;
  /** Who asks, where that is known. */
  readonly by?: string | undefined;
}

/** Carries out an order: it needs neither code nor Terraform, and a configuration only as far as it is good. */
export async function performOrder(request: OrderRequest): Promise<RunEnd> {
  const { order, pullNumber, scope, forge, log } = request;
  const { config, named } = await findConfig({ ...request, verb: order.name });
  const name = computeEnvironmentName({ name: config.name, repository: scope, pullNumber });
  const end = await giveOrder(request, { config, name }).catch(explainFailure);
  const { record, answer, nextStep } = end;
  const asked = {
    ...(request.by === undefined ? {} : { by: request.by }),
    what: describeOrder(order),
    answer: nextStep === undefined ? answer : `${answer}. ${nextStep}`,
  };
  const environment = record?.environment ?? name;
  const report = describe(request, { end, environment, asked });
  const { warnings } = await answerPerson({
    forge,
    pullNumber,
    environment,
    named: named || record !== undefined,
    mode: config.comment.mode,
    asked,
    record,
    place: { environment, region: record?.region ?? config.region ?? '', state: config.state },
    at: report.at,
    log,
  });
  return { report: { ...report, warnings }, outcome: end.outcome };
}

interface Given {
  readonly config: Config;
  readonly name: string;
}

type Ended = OrderEnd & Pick<RunEnd, 'outcome'>;

async function giveOrder(request: OrderRequest, { config, name }: Given): Promise<Ended> {
  const region = computeRegion(config.region, request.env);
  const { store, close } = await openAws({ ...request, config, region, readsOnly: true });
  try {
    const { pullNumber, repository, headSha, run, forge, log, order } = request;
    const environment = { name, repository, pullNumber, headSha, region };
    const context = { environment, config, run, store, forge, clock: systemClock, log };
    const end = await runOrder(await findStanding(context), order);
    return { ...end, outcome: end.status === 'failed' ? 'input' : 'good' };
  } finally {
    close();
  }
}

/** The pull request's environment by its records, where the configuration names another or none. */
async function findStanding(context: OrderContext): Promise<OrderContext> {
  const { store, environment } = context;
  if ((await store.prepare({ create: false })) === 'absent') return context;
  if ((await store.readRecord(environment.name)) !== undefined) return context;
  const [first] = await findSiblings(context);
  return first === undefined
    ? context
    : { ...context, environment: { ...environment, name: frontOf(first) } };
}

function explainFailure(error: unknown): Ended {
  if (!(error instanceof MayflyError)) throw error;
  const nextStep = computeNextStep(error);
  return { status: 'failed', answer: error.message, nextStep, record: undefined, outcome: error.kind };
}

interface Description {
  readonly end: Ended;
  readonly environment: string;
  readonly asked: NonNullable<Report['asked']>;
}

function describe(
  { order, pullNumber, repository, headSha, run, by }: OrderRequest,
  { end, environment }: Description,
): Report {
  const { record, status, answer, nextStep } = end;
  const asked = by === undefined ? undefined : { by, what: describeOrder(order) };
  const report = computeBareReport({
    environment,
    repository,
    pullNumber,
    headSha: record?.headSha ?? headSha,
    verb: order.name,
    status,
    reason: answer,
    nextStep,
    run,
    asked,
    untouched: true,
    at: new Date().toISOString(),
  });
  return {
    ...report,
    ...(record?.url === undefined ? {} : { url: record.url }),
    ...(record?.expiresAt === undefined ? {} : { expiresAt: record.expiresAt }),
    ...(record?.kept === true ? { kept: true as const } : {}),
  };
}
