import { expect } from '@jest/globals';
import { NO_HOOKS } from '../../../src/core/commands/command.js';
import type { Config } from '../../../src/core/config/config.js';
import { isKnownMove } from '../../../src/core/environment/lifecycle.js';
import type { EnvironmentRecord } from '../../../src/core/environment/record.js';
import { MayflyError } from '../../../src/core/errors.js';
import type { Endpoint } from '../../../src/core/policy/live/endpoint.js';
import { computeUnseen, type Observation } from '../../../src/core/policy/live/observation.js';
import type { PullStanding, TagFacts } from '../../../src/core/reap/facts.js';
import type { Unreadable } from '../../../src/core/reap/reap-plan.js';
import type { Report } from '../../../src/core/report/report.js';
import type { HttpCheck } from '../../../src/core/smoke/http/check.js';
import type { Diagnostic } from '../../../src/core/terraform/diagnostic.js';
import type { Plan } from '../../../src/core/terraform/plan.js';
import type { StateLock } from '../../../src/core/terraform/state-lock.js';
import type { OutputValues } from '../../../src/core/terraform/ui-events.js';
import type { Context } from '../../../src/operations/context.js';
import type {
  ApplyOutcome,
  Clock,
  CommandHost,
  HttpAnswer,
  LivePullRequest,
  LogLine,
  PlanOutcome,
  PreparedStack,
  RunState,
  ShellRequest,
  StackImport,
  StoredRecord,
  TerraformRun,
} from '../../../src/ports.js';
import { planOf, resource, type Sketch } from '../core/policy/plan-builder.js';
import { somePorts } from './check-ports.js';
import { type ImportingRoot, planImports } from './fake-imports.js';
import { SILENT_FORGE } from './silent-forge.js';

export const SHA = 'a'.repeat(40);
export const NEWER_SHA = 'b'.repeat(40);
export const ENVIRONMENT = 'shop-pr-7';
export const REPOSITORY = 'octo/shop';
/** Whose Terraform runs here. */
export const HOST = 'runner@fv-az1';
const START = Date.parse('2026-11-21T10:00:00Z');

export const CONFIG: Config = {
  name: 'shop',
  source: { kind: 'module', path: 'infra', stacks: [], variables: {} },
  strategy: 'update',
  lifetimeHours: 72,
  recordHours: 720,
  warnBeforeHours: [24, 2],
  state: { kind: 'local', path: '.mayfly' },
  onFailure: 'keep',
  protectFromDestroy: 'relax',
  hooks: NO_HOOKS,
  checks: {
    smoke: [],
    commands: [],
    failFast: false,
    concurrency: 20,
    policy: { failOn: 'high', rules: {}, waivers: [], custom: [] },
  },
  comment: { mode: 'update' },
};

/** A smoke check that is tried once, against the output `url`. */
export const HOME_PAGE: HttpCheck = {
  kind: 'http',
  name: 'home page',
  url: '${outputs.url}',
  method: 'GET',
  headers: {},
  expect: { status: 200, header: {}, json: {}, followRedirects: true },
  withinMs: 0,
  timeoutMs: 1_000,
  optional: false,
  id: 'home page',
  after: [],
};

/** What is left of an environment in the store once nothing of it is left in AWS. */
export const TOMBSTONE = expect.objectContaining({
  status: 'destroyed',
  stacks: [],
  outputs: {},
  results: {},
}) as unknown as EnvironmentRecord;

/** What happens outside between two steps: called with the name of the step that is about to be done. */
export type Meanwhile = (step: string, world: FakeWorld) => void;

export interface WorldOptions {
  readonly config?: Partial<Config>;
  readonly stacks?: readonly Pick<PreparedStack, 'name' | 'dependsOn' | 'locations' | 'constructs'>[];
  /** Resources that each plan creates. */
  readonly resources?: readonly Sketch[];
  /** Those of every environment, or by its name. */
  readonly outputs?: OutputValues | ((environment: string) => OutputValues);
  /** Attributes that resources have once they are made, by address; else those that were planned. */
  readonly made?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Addresses that a destroy can't remove. */
  readonly stuck?: readonly string[];
  readonly answer?: HttpAnswer;
  /** What the probe sees of an endpoint each time it looks; nothing by default. */
  readonly observe?: (endpoint: Endpoint) => Observation;
  readonly meanwhile?: Meanwhile;
  /** Without GitHub. */
  readonly alone?: boolean;
  /** How command lines of the user's own end; with exit code 0 and no output by default. */
  readonly lines?: Readonly<Record<string, LineOutcome>>;
}

export interface LineOutcome {
  readonly exitCode?: number;
  readonly output?: readonly string[];
  /** It is stopped: it took too long. */
  readonly error?: string;
  /** How long it runs. */
  readonly ms?: number;
}

const OK = { ok: true, diagnostics: [] } as const;
const HARMLESS = [resource('aws_ssm_parameter.one', { name: 'x', type: 'String' })];

/** Everything that a verb works with, in memory. `steps` holds what was done to it, in order. */
export class FakeWorld {
  readonly steps: string[] = [];
  readonly announced: Report[] = [];
  readonly warned: string[] = [];
  /** Command lines that were run. */
  readonly ran: ShellRequest[] = [];
  readonly controller = new AbortController();
  live: LivePullRequest | undefined = {
    number: 7,
    state: 'open',
    merged: false,
    draft: false,
    headSha: SHA,
    headRef: 'topic',
    baseRef: 'main',
    headRepository: REPOSITORY,
    labels: [],
  };
  /** Pull requests beside `live`, by number. */
  readonly otherPulls = new Map<number, LivePullRequest>();
  unreadable: readonly Unreadable[] = [];
  stored: StoredRecord | undefined;
  /** Records of other environments, by name. But for copies they have no bundle: their stacks' states are in `state` with the others. */
  readonly others = new Map<string, StoredRecord>();
  /** Bundles of copies, by name. */
  readonly bundles = new Map<string, readonly PreparedStack[]>();
  /** Addresses in the state, by stack; for a copy by `<its name>/<stack>`. */
  readonly state = new Map<string, string[]>();
  /** Locks on states, by stack. */
  readonly locks = new Map<string, StateLock>();
  /** What GitHub says of runs, by id and attempt: `1/1`. */
  readonly runs = new Map<string, RunState>();
  bundle: readonly PreparedStack[] | undefined;
  /** ARNs that AWS lists with the environment's tags. */
  tagged: string[] = [];
  /** What a survey of all tags of the repository finds. */
  surveyed: ReadonlyMap<string, TagFacts> = new Map();
  logGroups: string[] = [];
  /** Lines of log groups, by the group's name. */
  readonly logLines = new Map<string, readonly LogLine[]>();
  /** Regions that can't be looked at, and why. */
  readonly unseen: { region: string; reason: string }[] = [];
  /** Import ids of what AWS lists and does not have. */
  readonly gone = new Set<string>();
  /** What is read of what has been imported, by import id. */
  readonly attributes = new Map<string, Readonly<Record<string, unknown>>>();
  /** Content of roots of Mayfly's own, by name. */
  readonly roots = new Map<string, ImportingRoot>();
  /** What stacks of the code are to adopt, by stack. */
  readonly imports = new Map<string, readonly StackImport[]>();
  /** What destroys were called with. */
  readonly refreshed: boolean[] = [];
  storeExists = true;
  /** What the environment answers to smoke checks. */
  answer: HttpAnswer | undefined;
  /** Steps of Terraform that fail. */
  readonly failing = new Set<string>();
  /** What Terraform answers to the step of this name in place of doing it. */
  readonly refused = new Map<string, Diagnostic>();
  /** What a refused apply made all the same, by step. */
  readonly halfMade = new Map<string, readonly string[]>();
  /** Throws instead of doing the step of this name. */
  readonly broken = new Map<string, Error>();
  readonly #options: WorldOptions;
  #version = 0;
  #time = START;

  constructor(options: WorldOptions = {}) {
    this.#options = options;
    this.answer = options.answer;
  }

  get record(): EnvironmentRecord | undefined {
    return this.stored?.record;
  }

  /** A record as another run left it or writes it meanwhile. */
  putRecord(change: Partial<EnvironmentRecord> = {}): void {
    this.#version += 1;
    const record = { ...(this.record ?? RECORD), ...change } as EnvironmentRecord;
    this.stored = { record, version: String(this.#version) };
  }

  /** Another environment in the same store, live unless said otherwise, of one stack of its own name. */
  putOther(environment: string, change: Partial<EnvironmentRecord> = {}): void {
    this.#version += 1;
    const stacks = [{ name: environment, dependsOn: [] }];
    const record = { ...RECORD, environment, status: 'live', stacks, ...change } as EnvironmentRecord;
    this.others.set(environment, { record, version: String(this.#version) });
    this.state.set(environment, ['aws_ssm_parameter.other']);
  }

  /** An environment that a deploy brought up: record, bundle and state. */
  deployed(): this {
    const stacks = this.#stacks();
    this.putRecord({
      status: 'live',
      stacks: stacks.map(({ name, dependsOn }) => ({ name, dependsOn: [...dependsOn] })),
    });
    this.bundle = stacks;
    for (const { name } of stacks) this.state.set(name, ['aws_ssm_parameter.one']);
    return this;
  }

  /** The step of this name throws what people can act on. */
  failWith(step: string): void {
    this.broken.set(step, new MayflyError(`${step} failed`, { kind: 'outside' }));
  }

  /** Terraform refuses the step of this name; what it had made until then is in the state of that stack. */
  refuse(step: string, made: readonly string[] = []): void {
    this.refused.set(step, { severity: 'error', summary: 'Refused', detail: '' });
    if (made.length > 0) this.halfMade.set(step, made);
  }

  async *#readLog(group: string): AsyncGenerator<readonly LogLine[]> {
    yield this.logLines.get(group) ?? [];
  }

  context(change: Partial<Context> = {}): Context {
    const { config, alone } = this.#options;
    return {
      environment: {
        name: ENVIRONMENT,
        repository: REPOSITORY,
        pullNumber: 7,
        headSha: SHA,
        region: 'eu-west-1',
      },
      config: { ...CONFIG, ...config },
      forced: false,
      run: { id: '1', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/1/attempts/1' },
      host: HOST,
      workingDirectory: '/work',
      folders: { make: async (name) => `/run/${name}` },
      rego: undefined,
      policy: { failOn: 'high', rules: {}, waivers: [], extraRules: [], warnings: [] },
      emulated: true,
      secrets: [],
      signal: this.controller.signal,
      log: {
        info: () => {},
        warn: (line) => {
          if (line.includes('defect of Mayfly')) throw new Error(line);
          this.warned.push(line);
        },
        error: () => {},
        mask: () => {},
        group: (_, body) => body(),
      },
      clock: this.#clock,
      checkPorts: somePorts({
        http: {
          send: async () => this.answer ?? { ok: false, error: 'refused the connection', ms: 1 },
        },
      }),
      commands: this.#commands,
      probe: {
        observe: async (endpoint) =>
          this.#options.observe?.(endpoint) ?? computeUnseen(`${endpoint.host} refused the connection`),
      },
      tagged: {
        find: () =>
          this.#do('tags', () => ({
            found: this.tagged.map((arn) => ({ arn, region: 'eu-west-1', tags: {} })),
            unseen: this.unseen,
          })),
        survey: () => this.#do('survey tags', () => this.surveyed),
      },
      logGroups: {
        find: ({ prefix }) =>
          this.#do('log groups', () => this.logGroups.filter((name) => name.startsWith(prefix))),
        remove: ({ name }) =>
          this.#do('remove log group', () => {
            this.logGroups = this.logGroups.filter((one) => one !== name);
          }),
      },
      logLines: {
        pages: (query) => this.#readLog(query.group),
      },
      workloads: { fetchServices: async () => [], fetchTargets: async () => [] },
      store: this.#store,
      sources: this.#sources,
      terraform: this.#terraform,
      bundles: this.#bundles,
      forge: alone === true ? undefined : this.#forge,
      ...change,
    };
  }

  #listStored(): StoredRecord[] {
    return [...(this.stored === undefined ? [] : [this.stored]), ...this.others.values()];
  }

  #standing(number: number): PullStanding | undefined {
    const live = number === this.live?.number ? this.live : this.otherPulls.get(number);
    return live && { number, state: live.state, headSha: live.headSha, labels: live.labels };
  }

  async #do<T>(step: string, body: () => T): Promise<T> {
    this.#options.meanwhile?.(step, this);
    const error = this.broken.get(step);
    if (error !== undefined) throw error;
    this.steps.push(step);
    return body();
  }

  readonly #clock: Clock = {
    now: () => this.#time,
    sleep: async (ms) => {
      this.#time += ms;
    },
  };

  readonly #commands: CommandHost = {
    run: async (request) => {
      const { exitCode = 0, output = [], error, ms = 0 } = this.#options.lines?.[request.line] ?? {};
      this.#time += ms;
      await this.#do(`run ${request.line}`, () => this.ran.push(request));
      for (const line of output) request.onLine?.(line);
      if (error !== undefined) throw new MayflyError(error, { kind: 'outside' });
      return { exitCode, output: output.join('\n') };
    },
    readVariables: async () => ({ PATH: '/bin', AWS_SECRET_ACCESS_KEY: 'key-of-an-assumed-role' }),
    findDirectory: async (directory) => `/checkout/${directory}`,
    watchReports: async () => ({
      findNew: async () => ({
        files: [],
        unwritten: [],
        read: async () => ({ format: 'junit', tests: [] }),
      }),
    }),
    openLocator: async () => () => undefined,
  };

  readonly #store: Context['store'] = {
    description: 'memory:/',
    prepare: async ({ create }) => {
      if (create) {
        this.storeExists = true;
        this.steps.push('create store');
      }
      return this.storeExists ? 'ready' : 'absent';
    },
    backend: (_, stack) => ({ kind: 'local', path: `/state/${stack}` }),
    readRecord: async (name) => (name === ENVIRONMENT ? this.stored : this.others.get(name)),
    writeRecord: (record, expected) =>
      this.#do('write record', () => {
        const { environment } = record;
        if (environment === ENVIRONMENT) {
          if (this.stored?.version !== expected) return undefined;
          expectKnownMove(this.stored, record);
          this.#version += 1;
          this.stored = { record, version: String(this.#version) };
          return this.stored;
        }
        if (this.others.get(environment)?.version !== expected) return undefined;
        expectKnownMove(this.others.get(environment), record);
        this.#version += 1;
        this.others.set(environment, { record, version: String(this.#version) });
        return this.others.get(environment);
      }),
    surveyRecords: (pick, { only, limit } = {}) =>
      this.#do(limit === undefined ? 'survey records' : 'survey neighbours', () => ({
        found: this.#listStored()
          .filter(({ record }) => only?.has(record.environment) ?? true)
          .slice(0, limit)
          .map(({ record }) => pick(record)),
        unreadable: this.unreadable,
      })),
    listRecords: async () => this.#listStored(),
    putBundle: (name) =>
      this.#do('put bundle', () => {
        if (isCopy(name)) this.bundles.set(name, this.#stacks(name));
        else this.bundle = this.#stacks(name);
      }),
    getBundle: (name) => this.#do('get bundle', () => this.#bundleOf(name) !== undefined),
    readState: (name, stack) =>
      this.#do('read state', () => ({
        resources: (this.state.get(keyOf(name, stack)) ?? []).map((address) => ({
          address,
          attributes: this.#options.made?.[address] ?? plannedValues(this.#options.resources, address),
          sensitive: false,
        })),
        dataSources: [],
        outputs: this.#outputsOf(name),
      })),
    listStacks: async (name) => {
      const keys = [...new Set([...this.state.keys(), ...this.locks.keys()])];
      if (isCopy(name)) {
        return keys.filter((key) => key.startsWith(`${name}/`)).map((key) => key.slice(name.length + 1));
      }
      return name === ENVIRONMENT
        ? keys.filter((key) => !this.others.has(key) && !key.includes('/'))
        : [name];
    },
    readLock: async (name, stack) => this.locks.get(keyOf(name, stack)),
    removeLock: (name, stack, id) =>
      this.#do(`remove lock ${stack}`, () => {
        const key = keyOf(name, stack);
        return this.locks.get(key)?.id === id && this.locks.delete(key);
      }),
    removeEnvironment: (name, { keepRecord }) =>
      this.#do('remove environment', () => {
        if (name !== ENVIRONMENT) {
          for (const key of [...this.state.keys()])
            if (key === name || key.startsWith(`${name}/`)) this.state.delete(key);
          this.bundles.delete(name);
          if (!keepRecord) this.others.delete(name);
          return;
        }
        for (const stack of this.state.keys())
          if (!this.others.has(stack) && !stack.includes('/')) this.state.delete(stack);
        this.bundle = undefined;
        if (!keepRecord) this.stored = undefined;
      }),
  };

  readonly #sources: Context['sources'] = {
    prepare: ({ context }) => this.#do('synthesize', () => this.#stacks(context.environment)),
    makeBare: ({ name, outputDirectory, content }) =>
      this.#do(content === undefined ? `bare ${name}` : `fill ${name}`, () => {
        if (content !== undefined) this.roots.set(name, content);
        return { name, directory: `${outputDirectory}/${name}`, dependsOn: [], intended: {} };
      }),
    writeImports: async ({ stack, imports }) => void this.imports.set(stack.name, imports),
    seal: async ({ stack }) => stack,
  };

  readonly #bundles: Context['bundles'] = {
    pack: async () => {},
    unpack: async ({ file }) => this.#bundleOf(COPY.exec(file)?.[0] ?? ENVIRONMENT) ?? [],
  };

  readonly #forge: NonNullable<Context['forge']> = {
    ...SILENT_FORGE,
    fetchPullRequest: async (number) => this.otherPulls.get(number) ?? this.live,
    fetchPullRequests: (numbers) =>
      this.#do('ask pulls', () => new Map(numbers.map((number) => [number, this.#standing(number)]))),
    fetchRunState: async ({ id, attempt }) => this.runs.get(`${id}/${attempt}`) ?? 'unknown',
    announce: async ({ report }) => {
      this.announced.push(report);
      return { ids: { commentId: 5 }, warnings: [] };
    },
  };

  readonly #terraform: Context['terraform'] = {
    init: (run) => this.#do(`init ${nameOf(run)}`, () => this.#refuse(`init ${nameOf(run)}`) ?? OK),
    plan: (run) =>
      this.#do(
        `plan ${nameOf(run)}`,
        () =>
          this.#refuse(`plan ${nameOf(run)}`) ??
          this.#planRoot(run) ?? {
            ...OK,
            plan: this.#plan(),
            ...(run.keepJson === true ? { json: JSON.stringify({ plan: nameOf(run) }) } : {}),
          },
      ),
    apply: (run) =>
      this.#do(`apply ${nameOf(run)}`, () => this.#refuse(`apply ${nameOf(run)}`) ?? this.#apply(run)),
    saveUnsaved: async () => [],
    destroy: (run) =>
      this.#do(`destroy ${nameOf(run)}`, () => {
        this.refreshed.push(run.refresh);
        return this.#refuse(`destroy ${nameOf(run)}`) ?? this.#destroy(run);
      }),
  };

  #refuse(step: string): ApplyOutcome | undefined {
    const diagnostic = this.refused.get(step);
    const made = this.halfMade.get(step);
    if (made !== undefined) this.state.set(step.slice(step.indexOf(' ') + 1), [...made]);
    return diagnostic && { ok: false, diagnostics: [diagnostic], outputs: {} };
  }

  #bundleOf(name: string): readonly PreparedStack[] | undefined {
    if (name === ENVIRONMENT) return this.bundle;
    return this.bundles.get(name);
  }

  #outputsOf(name: string): OutputValues {
    const { outputs = {} } = this.#options;
    return typeof outputs === 'function' ? outputs(name) : outputs;
  }

  /** Of a root of Mayfly's own, or of one that is to adopt something. */
  #planRoot(run: TerraformRun): PlanOutcome | undefined {
    const { gone, attributes } = this;
    const cloud = { gone, attributes, environment: ENVIRONMENT, repository: REPOSITORY };
    const root = this.roots.get(nameOf(run));
    if (root !== undefined) return planImports(root, cloud);
    const imports = this.imports.get(nameOf(run)) ?? [];
    const read = planImports({ import: imports.map(({ address: to, id }) => ({ to, id })) }, cloud);
    if (imports.length === 0 || read.plan === undefined) return imports.length === 0 ? undefined : read;
    const plan = this.#plan();
    const found = new Map(read.plan.resources.map((resource) => [resource.address, resource]));
    return {
      ...read,
      plan: { ...plan, resources: plan.resources.map((one) => found.get(one.address) ?? one) },
    };
  }

  #plan(): Plan {
    return planOf(this.#options.resources ?? HARMLESS, {
      outputs: Object.keys(this.#outputsOf(ENVIRONMENT)).map((name) => ({
        name,
        sensitive: false,
        value: undefined,
        known: false,
      })),
    });
  }

  #apply(run: TerraformRun): ApplyOutcome {
    const root = this.roots.get(nameOf(run));
    if (root !== undefined) {
      this.state.set(
        nameOf(run),
        (root.import ?? []).map(({ to }) => to),
      );
      return { ...OK, outputs: {} };
    }
    const addresses = (this.#options.resources ?? HARMLESS).map(({ address }) => address);
    this.state.set(nameOf(run), addresses);
    for (const address of addresses)
      run.onEvent({ type: 'completed', address, action: 'create', elapsedMs: 10 });
    return { ...OK, outputs: this.#outputsOf(COPY.exec(run.directory)?.[0] ?? ENVIRONMENT) };
  }

  #destroy(run: TerraformRun): ApplyOutcome {
    if (this.failing.has(`destroy ${nameOf(run)}`)) {
      const error = { severity: 'error', summary: 'Reference to undeclared resource', detail: '' } as const;
      return { ok: false, diagnostics: [error], outputs: {} };
    }
    for (const address of this.state.get(nameOf(run)) ?? []) {
      run.onEvent({ type: 'planned', address, action: 'delete' });
      run.onEvent({ type: 'completed', address, action: 'delete', elapsedMs: 10 });
    }
    this.state.set(nameOf(run), [...(this.#options.stuck ?? [])]);
    return { ...OK, outputs: {} };
  }

  #stacks(environment = ENVIRONMENT): PreparedStack[] {
    const stacks = this.#options.stacks ?? [{ name: 'infra', dependsOn: [] }];
    const folder = isCopy(environment) ? `/run/${environment}/stacks` : '/run/stacks';
    return stacks.map((stack) => ({ ...stack, directory: `${folder}/${stack.name}`, intended: {} }));
  }
}

const plannedValues = (resources: readonly Sketch[] = HARMLESS, address: string) =>
  planOf(resources.filter((one) => one.address === address)).resources[0]?.after ?? {};

const COPY = new RegExp(`${ENVIRONMENT}-[0-9a-f]{7}`);
const isCopy = (environment: string): boolean => COPY.test(environment);
const keyOf = (environment: string, stack: string): string =>
  isCopy(environment) ? `${environment}/${stack}` : stack;

/** The stack's name, and for a copy its environment's before it. */
const nameOf = ({ directory }: TerraformRun): string =>
  keyOf(COPY.exec(directory)?.[0] ?? ENVIRONMENT, directory.slice(directory.lastIndexOf('/') + 1));

const RECORD: EnvironmentRecord = {
  version: 1,
  environment: ENVIRONMENT,
  repository: REPOSITORY,
  pullNumber: 7,
  status: 'deploying',
  generation: 1,
  region: 'eu-west-1',
  stacks: [],
  createdAt: new Date(START).toISOString(),
  updatedAt: new Date(START).toISOString(),
  outputs: {},
  results: {},
  history: [],
};

/** No operation writes a status that the table of the lifecycle does not lead to. */
function expectKnownMove(before: StoredRecord | undefined, { status }: EnvironmentRecord): void {
  const from = before?.record.status ?? 'none';
  if (!isKnownMove(from, status)) throw new Error(`the record goes from ${from} to ${status}`);
}
