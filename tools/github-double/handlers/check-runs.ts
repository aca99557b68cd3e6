import { ApiError, checkLength, notFound, unprocessable } from '../api-error.js';
import type { Handlers, RepositoryCall } from '../call.js';
import { listAnswer, paginate } from '../pagination.js';
import { refusal } from '../permissions.js';
import type { AnnotationState, CheckRunState } from '../state.js';

interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly AnnotationState[];
  };
}

const MAX_TEXT = 65_535;
const MAX_ANNOTATIONS = 50;

export const checkRuns: Handlers = {
  'checks/create': (call) => {
    requireApp(call);
    const body = readBody(call);
    const headSha = body.head_sha ?? '';
    if (!call.repository.commits.has(headSha)) {
      throw new ApiError(422, `No commit found for SHA: ${headSha}`);
    }
    const run: CheckRunState = {
      id: call.nextId(),
      repository: call.repository.repository,
      author: call.token.login,
      name: body.name ?? '',
      headSha,
      externalId: '',
      detailsUrl: undefined,
      status: 'queued',
      conclusion: undefined,
      title: undefined,
      summary: undefined,
      text: undefined,
      annotations: [],
      startedAt: call.now(),
      completedAt: undefined,
      history: [],
    };
    change(call, run, body);
    call.state.checkRuns.push(run);
    return { status: 201, body: call.views.checkRun(run) };
  },
  'checks/update': (call) => {
    requireApp(call);
    const run = findRun(call);
    if (run.author !== call.token.login) {
      throw new ApiError(
        403,
        'Invalid app_id - check run can only be modified by the GitHub App that created it.',
      );
    }
    change(call, run, readBody(call));
    return { status: 200, body: call.views.checkRun(run) };
  },
  'checks/get': (call) => ({ status: 200, body: call.views.checkRun(findRun(call)) }),
  'checks/list-annotations': (call) => listAnswer(call, findRun(call).annotations, call.views.annotation),
  'checks/list-for-ref': (call) => {
    const { check_name: name, status, filter = 'latest' } = call.query;
    const all = runsOf(call)
      .filter((run) => run.headSha === call.params.ref)
      .filter((run) => (!name || run.name === name) && (!status || run.status === status))
      .sort((a, b) => b.id - a.id);
    const key = (run: CheckRunState) => `${run.author} ${run.name}`;
    const found =
      filter === 'all' ? all : all.filter((run, at) => all.findIndex((one) => key(one) === key(run)) === at);
    const { items, headers } = paginate(call, found);
    const body = { total_count: found.length, check_runs: items.map(call.views.checkRun) };
    return { status: 200, body, headers };
  },
};

/** Only apps have check runs. */
function requireApp(call: RepositoryCall): void {
  if (call.token.kind !== 'installation') throw new ApiError(403, refusal(call.token));
}

function readBody(call: RepositoryCall): CheckRunBody {
  const body = call.body as CheckRunBody;
  if (body.status === 'completed' && !body.conclusion) {
    throw unprocessable('CheckRun', 'conclusion', 'conclusion is required when status is completed');
  }
  for (const field of ['summary', 'text'] as const) {
    checkLength(body.output?.[field], { resource: 'CheckRun', field, maximum: MAX_TEXT });
  }
  if ((body.output?.annotations?.length ?? 0) > MAX_ANNOTATIONS) {
    throw unprocessable(
      'CheckRun',
      'annotations',
      `Annotations exceeds a maximum quantity of ${MAX_ANNOTATIONS}`,
    );
  }
  return body;
}

function change(call: RepositoryCall, run: CheckRunState, body: CheckRunBody): void {
  const at = call.now();
  run.name = body.name ?? run.name;
  run.externalId = body.external_id ?? run.externalId;
  run.detailsUrl = body.details_url ?? run.detailsUrl;
  run.startedAt = body.started_at ?? run.startedAt;
  run.status = body.conclusion ? 'completed' : (body.status ?? run.status);
  run.conclusion = run.status === 'completed' ? (body.conclusion ?? run.conclusion) : undefined;
  run.completedAt = run.status === 'completed' ? (body.completed_at ?? run.completedAt ?? at) : undefined;
  if (body.output) {
    run.title = body.output.title ?? run.title;
    run.summary = body.output.summary;
    run.text = body.output.text;
    run.annotations.push(...(body.output.annotations ?? []));
  }
  const { status, conclusion, title, summary } = run;
  run.history.push({ at, status, conclusion, title, summary });
}

function runsOf(call: RepositoryCall): CheckRunState[] {
  return call.state.checkRuns.filter((run) => run.repository === call.repository.repository);
}

function findRun(call: RepositoryCall): CheckRunState {
  const found = runsOf(call).find((run) => run.id === Number(call.params.check_run_id));
  if (!found) throw notFound();
  return found;
}
