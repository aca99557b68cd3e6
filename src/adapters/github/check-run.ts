import { z } from 'zod';
import type { CheckAnnotation } from '../../core/report/check-annotations.js';
import { type CheckRunView, computeCheckRuns } from '../../core/report/check-runs.js';
import type { Announcement } from '../../ports.js';
import { createOnce } from './create-once.js';
import { isNotFound } from './failure.js';
import type { GitHub } from './github.js';
import { NOTHING, type Published, settleAll } from './part.js';

const runSchema = z.object({ id: z.number().int(), external_id: z.string().nullish() });
const listSchema = z.array(runSchema);

interface Place {
  readonly github: GitHub;
  readonly headSha: string;
  readonly environment: string;
  readonly detailsUrl: string | undefined;
}

/** https://docs.github.com/en/rest/checks/runs: "limits the number of annotations to a maximum of 50 per API request". */
const ANNOTATIONS_PER_REQUEST = 50;

/** Brings the check runs of the head commit up to what the report says. */
export async function upsertCheckRuns(github: GitHub, announcement: Announcement): Promise<Published> {
  const { report, known } = announcement;
  const { headSha, environment, run } = report;
  if (headSha === undefined || report.pullNumber === undefined) return NOTHING;
  const place: Place = { github, headSha, environment, detailsUrl: run?.url };
  const { done, failures } = await settleAll(
    computeCheckRuns(report).map(async (view) => {
      const id = await upsert(place, { view, known: known.checkRuns?.[view.name] });
      return [view.name, id] as const;
    }),
  );
  return { ids: { checkRuns: { ...known.checkRuns, ...Object.fromEntries(done) } }, failures };
}

async function upsert(
  place: Place,
  { view, known }: { readonly view: CheckRunView; readonly known: number | undefined },
): Promise<number> {
  const [first = [], ...rest] = cut(view.annotations);
  const content = { ...renderState(place, view), output: renderOutput(view, first) };
  const open = known ?? (await findOpen(place, view.name))?.id;
  const updated = open !== undefined && (await update(place, { id: open, content }));
  const id = updated ? open : await create(place, { name: view.name, content });
  // One after the other: the annotations of one run are appended.
  for (const annotations of rest) {
    await update(place, { id, content: { output: renderOutput(view, annotations) } });
  }
  return id;
}

function renderState({ detailsUrl, environment }: Place, { status, conclusion }: CheckRunView) {
  return {
    status,
    ...(conclusion === undefined ? {} : { conclusion }),
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    external_id: environment,
  };
}

function renderOutput({ title, summary }: CheckRunView, annotations: readonly CheckAnnotation[]) {
  return { title, summary, annotations: annotations.map(renderAnnotation) };
}

function renderAnnotation({ path, line, column, level, title, message }: CheckAnnotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    ...(column === undefined ? {} : { start_column: column, end_column: column }),
    annotation_level: level,
    title,
    message,
  };
}

type Content = Partial<ReturnType<typeof renderState>> & { readonly output: ReturnType<typeof renderOutput> };

/** False when there is no such run any more. */
async function update(
  { github }: Place,
  { id, content }: { readonly id: number; readonly content: Content },
): Promise<boolean> {
  try {
    await github.rest.checks.update({ ...github.repo, check_run_id: id, ...content });
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

async function create(
  place: Place,
  { name, content }: { readonly name: string; readonly content: Content },
): Promise<number> {
  const { github, headSha } = place;
  const { id } = await createOnce(github, {
    what: `check run "${name}"`,
    create: async () => {
      const { data } = await github.rest.checks.create({
        ...github.repo,
        name,
        head_sha: headSha,
        ...content,
      });
      return runSchema.parse(data);
    },
    find: () => findOpen(place, name),
  });
  return id;
}

/**
 * The environment's run that waits for its end, such as one that a killed run left. A completed one stays as it is:
 * its annotations can't be taken back, and GitHub shows the newest of a name.
 */
async function findOpen({ github, headSha, environment }: Place, name: string) {
  const runs = await github.paginate(github.rest.checks.listForRef, {
    ...github.repo,
    ref: headSha,
    check_name: name,
    status: 'in_progress',
    filter: 'all',
    per_page: 100,
  });
  return listSchema.parse(runs).find((run) => run.external_id === environment);
}

function cut(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const batches = Math.ceil(annotations.length / ANNOTATIONS_PER_REQUEST);
  return Array.from({ length: batches }, (_, at) =>
    annotations.slice(at * ANNOTATIONS_PER_REQUEST, (at + 1) * ANNOTATIONS_PER_REQUEST),
  );
}
