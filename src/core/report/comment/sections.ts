import { renderAsked } from './parts/asked.js';
import {
  listShownBlocking,
  renderBlocking,
  renderLeft,
  renderReason,
  renderWarnings,
} from './parts/attention.js';
import { listChecks, listFlips, renderChecks, renderFlips } from './parts/checks.js';
import { describeLessEvidence, type EvidenceDetail, renderEvidence } from './parts/evidence.js';
import { renderEarlier, renderFacts, renderRetired } from './parts/facts.js';
import {
  describeMissing,
  type FailureDetail,
  listTerraformWarnings,
  renderFailures,
  renderTerraformWarnings,
} from './parts/failures.js';
import { listOpenFindings, renderFindings } from './parts/findings.js';
import { renderFooter } from './parts/footer.js';
import { renderHeadline } from './parts/headline.js';
import { renderOutputs } from './parts/outputs.js';
import { listStackChanges, renderPlan } from './parts/plan.js';
import { countUnmapped, renderResourceMap } from './parts/resource-map.js';
import { listTests, renderTests } from './parts/tests.js';
import { listSteps, renderTimeline } from './parts/timeline.js';
import { type Level, makeListLevels, type Section } from './section.js';

/** How many items of a list are shown, from level to level. */
const STEPS = [400, 100, 25, 6];

/** Every section of the comment and the job summary, in the order of the page. */
export const SECTIONS: readonly Section[] = [
  { name: 'headline', priority: 'required', levels: [{ render: renderHeadline }] },
  { name: 'what was asked', priority: 'required', levels: [{ render: renderAsked }] },
  { name: 'reason', priority: 'required', levels: [{ render: renderReason }] },
  { name: 'still up', priority: 'required', levels: [{ render: renderEarlier }] },
  {
    name: 'copies that are gone',
    priority: 55,
    levels: makeListLevels({
      items: ({ retired = [] }) => retired,
      noun: 'copy that is gone',
      nouns: 'copies that are gone',
      steps: [3],
      render: renderRetired,
    }),
  },
  { name: 'facts', priority: 'required', levels: [{ render: renderFacts }] },
  {
    name: 'blocking findings',
    priority: 100,
    levels: makeListLevels({
      items: (report) => listShownBlocking(report).slice(0, 10),
      noun: 'blocking finding',
      steps: [3],
      render: renderBlocking,
    }),
  },
  {
    name: 'resources still there',
    priority: 95,
    levels: makeListLevels({
      items: (report) => report.receipt?.left ?? [],
      noun: 'resource still there',
      nouns: 'resources still there',
      steps: STEPS,
      render: renderLeft,
    }),
  },
  {
    name: 'checks',
    priority: 90,
    levels: makeListLevels({ items: listChecks, noun: 'check', steps: STEPS, render: renderChecks }),
  },
  {
    name: 'failing tests',
    priority: 85,
    levels: makeListLevels({ items: listTests, noun: 'failing test', steps: STEPS, render: renderTests }),
  },
  {
    name: 'what changed since the last run',
    priority: 60,
    levels: makeListLevels({
      items: listFlips,
      noun: 'change since the last run',
      nouns: 'changes since the last run',
      steps: STEPS,
      render: renderFlips,
    }),
  },
  {
    name: 'warnings',
    priority: 70,
    levels: makeListLevels({
      items: (report) => report.warnings,
      noun: 'warning',
      steps: STEPS,
      render: renderWarnings,
    }),
  },
  {
    name: 'details of what failed',
    priority: 80,
    levels: [
      makeFailureLevel({ failures: 1000, answers: 5, bodyBytes: 2048 }),
      makeFailureLevel({ failures: 30, answers: 1, bodyBytes: 1024 }),
      makeFailureLevel({ failures: 10, answers: 1, bodyBytes: 512 }),
      makeFailureLevel({ failures: 2, answers: 1, bodyBytes: 256 }),
    ],
  },
  {
    name: 'what the environment said',
    priority: 75,
    levels: [
      makeEvidenceLevel({ groups: 20, lines: 40, lineBytes: 1024, events: 20 }),
      makeEvidenceLevel({ groups: 10, lines: 20, lineBytes: 500, events: 10 }),
      makeEvidenceLevel({ groups: 5, lines: 8, lineBytes: 300, events: 5 }),
      makeEvidenceLevel({ groups: 2, lines: 3, lineBytes: 200, events: 2 }),
    ],
  },
  {
    name: 'policy findings',
    priority: 50,
    levels: makeListLevels({
      items: listOpenFindings,
      noun: 'policy finding',
      steps: STEPS,
      render: renderFindings,
    }),
  },
  {
    name: 'resources',
    priority: 40,
    levels: makeListLevels({
      items: listStackChanges,
      noun: 'planned change',
      steps: STEPS,
      render: renderPlan,
    }),
  },
  {
    name: 'outputs',
    priority: 45,
    levels: makeListLevels({
      items: (report) => report.outputs,
      noun: 'output',
      steps: STEPS,
      render: renderOutputs,
    }),
  },
  { name: 'resource map', priority: 20, levels: [makeMapLevel(40), makeMapLevel(12)] },
  {
    name: 'timeline',
    priority: 10,
    levels: makeListLevels({
      items: listSteps,
      noun: 'step of the timeline',
      nouns: 'steps of the timeline',
      steps: STEPS,
      render: renderTimeline,
    }),
  },
  {
    name: 'warnings of Terraform',
    priority: 30,
    levels: makeListLevels({
      items: listTerraformWarnings,
      noun: 'warning of Terraform',
      nouns: 'warnings of Terraform',
      steps: STEPS,
      render: renderTerraformWarnings,
    }),
  },
  { name: 'footer', priority: 'required', levels: [{ render: renderFooter }] },
];

function makeFailureLevel(detail: FailureDetail): Level {
  return {
    render: (report) => renderFailures(report, detail),
    lacks: (report) => describeMissing(report, detail),
  };
}

/** The cap of the first level is the map's own and no loss; it says so itself. */
function makeMapLevel(nodes: number): Level {
  return {
    render: (report) => renderResourceMap(report, nodes),
    lacks: (report) =>
      nodes < 40 && countUnmapped(report, nodes) > 0 ? 'most of the resource map' : undefined,
  };
}

function makeEvidenceLevel(detail: EvidenceDetail): Level {
  return {
    render: (report) => renderEvidence(report, detail),
    lacks: (report) => describeLessEvidence(report, detail),
  };
}
