import { describe, expect, it } from '@jest/globals';
import { findOptOut } from '../../../src/wiring/find-opt-out.js';
import type { VerbRequest } from '../../../src/wiring/verb-request.js';
import { CONFIG, FakeWorld } from '../operations/fake-world.js';

interface Case extends Partial<Pick<VerbRequest, 'verb' | 'forced' | 'label' | 'asked'>> {
  readonly wanted?: string;
  /** Labels that GitHub has now; undefined without a token. */
  readonly labels?: readonly string[] | undefined;
}

function find({ wanted, labels, ...given }: Case) {
  const world = new FakeWorld();
  if (world.live !== undefined) world.live = { ...world.live, labels: labels ?? [] };
  const { forge } = world.context();
  const request = {
    verb: 'deploy',
    pullNumber: 7,
    forced: false,
    forge: labels === undefined ? undefined : forge,
    ...given,
  } as VerbRequest;
  return findOptOut(request, { ...CONFIG, ...(wanted === undefined ? {} : { onlyWithLabel: wanted }) });
}
const set = { name: 'preview', action: 'labeled' } as const;
const taken = { name: 'preview', action: 'unlabeled' } as const;

describe('a pull request goes on', () => {
  it.each<[string, Case]>([
    ['where no label is asked for', { labels: [] }],
    ['with the label', { wanted: 'preview', labels: ['preview'] }],
    ['with the label in another case', { wanted: 'preview', labels: ['Preview'] }],
    ['when the label is set', { wanted: 'preview', labels: ['preview'], label: set }],
    [
      'to be destroyed when the label is taken away',
      { wanted: 'preview', labels: [], verb: 'destroy', forced: true, label: taken },
    ],
    [
      'to be destroyed when it is closed, whatever its labels',
      { wanted: 'preview', labels: [], verb: 'destroy' },
    ],
    [
      'when someone asks for it in a comment',
      { wanted: 'preview', labels: [], asked: { by: 'ann', what: 'deploy' } },
    ],
    ['when someone asks for it by a form', { wanted: 'preview', labels: [], forced: true }],
  ])('%s', async (_, given) => {
    expect(await find(given)).toBeUndefined();
  });
});

describe('a pull request is skipped', () => {
  it.each<[string, Case, string]>([
    [
      'without the label',
      { wanted: 'preview', labels: ['x'] },
      'pull request #7 does not carry the label `preview`',
    ],
    [
      'where the label was taken away again since',
      { wanted: 'preview', labels: [], label: set },
      'does not carry the label',
    ],
    [
      'where the label was set again since',
      { wanted: 'preview', labels: ['preview'], verb: 'destroy', forced: true, label: taken },
      'pull request #7 carries the label `preview` again',
    ],
    [
      'for a label that asks for nothing',
      { labels: ['preview'], label: set },
      'label `preview` asks for nothing',
    ],
    [
      'for another label than the one asked for',
      { wanted: 'env', labels: ['env'], label: set },
      'label `preview` asks for nothing; the one that `only_with_label` names is `env`',
    ],
    [
      'where nobody knows its labels',
      { wanted: 'preview', labels: undefined },
      'without a github-token nobody knows',
    ],
  ])('%s', async (_, given, reason) => {
    expect(await find(given)).toContain(reason);
  });
});
