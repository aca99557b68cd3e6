import { MayflyError } from '../core/errors.js';
import type {
  EnvironmentEvidence,
  GroupTail,
  ServiceEvents,
  UnhealthyTarget,
} from '../core/evidence/environment-evidence.js';
import { computeTail, sortTails, TAIL_LINES } from '../core/evidence/group-tail.js';
import { MissingLooks } from '../core/evidence/missing-looks.js';
import { computeServiceEvents, computeUnhealthy } from '../core/evidence/troubles.js';
import {
  type ClusterServices,
  listClusterServices,
  listTargetGroups,
  type TargetGroup,
} from '../core/evidence/workloads.js';
import { mapBounded } from '../core/map-bounded.js';
import type { State } from '../core/terraform/state.js';
import { plural } from '../core/text/plural.js';
import type { Redactor } from '../core/text/redact.js';
import type { LogGroups, LogLine, LogLines, Workloads } from '../ports.js';
import { startDeadline } from './deadline.js';
import { findEnvironmentGroups } from './environment-groups.js';
import type { FoundLogGroup } from './find-log-groups.js';

/** All that is looked at is looked at by then: evidence must not hold up the report. */
const LIMIT_MS = 9_000;
/** How long before the failing moment lines are of interest, and how long after it. */
const BEFORE_MS = 60 * 60_000;
const AFTER_MS = 15_000;
const MOST_GROUPS = 20;
const SIDE_BY_SIDE = 12;
const MOST_PAGES = 5;
/** More than are kept, for those that give the earliest first whatever they are asked. */
const PAGE_SIZE = 1_000;

export interface EvidenceRequest {
  readonly logGroups: LogGroups;
  readonly logLines: LogLines;
  readonly workloads: Workloads;
  /** Ends the look early, with what there is by then. */
  readonly signal: AbortSignal;
  readonly redact: Redactor;
  readonly states: readonly State[];
  /** Region of what does not tell its own. */
  readonly home: string;
  /** The failing moment, an ISO time. */
  readonly at: string;
}

/**
 * What the environment tells of a failure: last lines of its log groups, events of services that are not steady, and
 * targets that are not healthy. Never throws for what AWS answers: what is not allowed, or not answered within 9 s, is
 * among `missing`.
 */
export async function collectEvidence(request: EvidenceRequest): Promise<EnvironmentEvidence> {
  const deadline = startDeadline(LIMIT_MS, request.signal);
  try {
    return await new Look(request, deadline.signal).collect();
  } finally {
    deadline.close();
  }
}

class Look {
  readonly #tails: GroupTail[] = [];
  readonly #services: ServiceEvents[] = [];
  readonly #targets: UnhealthyTarget[] = [];
  readonly #missing = new MissingLooks();

  constructor(
    readonly request: EvidenceRequest,
    /** Aborts when the time is over. */
    readonly signal: AbortSignal,
  ) {}

  async collect(): Promise<EnvironmentEvidence> {
    const { states, home, redact } = this.request;
    await Promise.all([
      this.#findGroups().then((groups) => this.#each(groups, (group) => this.#readTail(group))),
      this.#each(listClusterServices(states, home), (services) => this.#lookAtServices(services)),
      this.#each(listTargetGroups(states, home), (group) => this.#lookAtTargets(group)),
    ]);
    return {
      logs: sortTails(this.#tails),
      services: sortBy(this.#services, ({ name }) => name),
      targets: sortBy(this.#targets, ({ group, target }) => `${group} ${target}`),
      missing: this.#missing.render().map(redact),
    };
  }

  #each<T>(items: readonly T[], look: (item: T) => Promise<void>): Promise<void> {
    return mapBounded(items, SIDE_BY_SIDE, (item) => look(item).catch((error) => this.#miss(error)));
  }

  async #findGroups(): Promise<readonly FoundLogGroup[]> {
    const { logGroups, states, home } = this.request;
    const look = await findEnvironmentGroups({ logGroups, states, home, signal: this.signal });
    for (const { reason, hint } of look.unseen) this.#missing.add(reason, hint);
    const rest = look.found.length - MOST_GROUPS;
    if (rest > 0) this.#missing.add(`${plural(rest, 'more log group')} of the environment not read`);
    return look.found.slice(0, MOST_GROUPS);
  }

  async #readTail({ region, name: group }: FoundLogGroup): Promise<void> {
    const { logLines, redact, at } = this.request;
    const moment = Date.parse(at);
    const query = {
      region,
      group,
      from: moment - BEFORE_MS,
      to: moment + AFTER_MS,
      newestFirst: true,
      pageSize: PAGE_SIZE,
      signal: this.signal,
    };
    const lines: LogLine[] = [];
    let pages = 0;
    try {
      for await (const page of logLines.pages(query)) {
        lines.push(...page);
        pages += 1;
        if (lines.length >= TAIL_LINES || pages === MOST_PAGES) break;
      }
    } finally {
      this.#tails.push(computeTail({ group, lines, more: pages === MOST_PAGES, redact }));
    }
  }

  async #lookAtServices(services: ClusterServices): Promise<void> {
    const { workloads, redact } = this.request;
    const statuses = await workloads.fetchServices({ ...services, signal: this.signal });
    this.#services.push(...computeServiceEvents(statuses, redact));
  }

  async #lookAtTargets({ region, arn, name }: TargetGroup): Promise<void> {
    const { workloads, redact } = this.request;
    const targets = await workloads.fetchTargets({ region, group: arn, signal: this.signal });
    this.#targets.push(...computeUnhealthy({ group: name, targets, redact }));
  }

  #miss(error: unknown): void {
    if (!(error instanceof MayflyError)) throw error;
    this.#missing.add(error.message, error.hint);
  }
}

const sortBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  [...items].sort((one, other) => (key(one) < key(other) ? -1 : 1));
