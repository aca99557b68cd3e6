import type { AnnotationState, CheckRunState } from '../state.js';
import type { Json } from '../trim.js';
import { identify, renderTime, type Workshop } from './template.js';

export interface CheckRunViews {
  checkRun(run: CheckRunState): Json;
  annotation(annotation: AnnotationState): Json;
}

export function createCheckRunViews({ template, api, html }: Workshop): CheckRunViews {
  return {
    checkRun: (run) => ({
      ...template('check-run', run.repository),
      ...identify(run.id),
      name: run.name,
      head_sha: run.headSha,
      external_id: run.externalId,
      url: api(run.repository, `check-runs/${run.id}`),
      html_url: html(run.repository, `runs/${run.id}`),
      details_url: run.detailsUrl ?? html(run.repository, `runs/${run.id}`),
      status: run.status,
      conclusion: run.conclusion ?? null,
      started_at: renderTime(run.startedAt),
      completed_at: renderTime(run.completedAt),
      output: {
        title: run.title ?? null,
        summary: run.summary ?? null,
        text: run.text ?? null,
        annotations_count: run.annotations.length,
        annotations_url: api(run.repository, `check-runs/${run.id}/annotations`),
      },
      pull_requests: [],
    }),
    annotation: (annotation) => ({
      blob_href: '',
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation,
    }),
  };
}
