import { createHash } from 'node:crypto';
import type { Verdict } from '../../src/core/verdict.js';

/** Names of the pull request's little world. */
export const REPOSITORY = 'acme/market';
export const ENVIRONMENT = 'market-pr-7';
export const PULL = {
  number: 7,
  title: 'Announce the strawberry festival',
  author: 'octocat',
  headRef: 'strawberries',
};

export interface Scene {
  /** What a person does. */
  readonly title: string;
  readonly event: 'opened' | 'synchronize' | 'closed';
  readonly commit: { readonly sha: string; readonly message: string };
  /** Edits of the site that the commit makes: a file's text before and after. */
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[];
  readonly expected: Verdict;
  /** A text that the site's home page must show afterwards; undefined: it must not be served any more. */
  readonly shows: string | undefined;
}

const HOME = 'site/index.html';
const HEADING = '<h1>This week at the market</h1>';
const FESTIVAL = '<h1>This week at the market</h1>\n    <p>Strawberry festival on Saturday!</p>';
const BROKEN = '<h1>{{ page.heading }}</h1>\n    <p>Strawberry festival on Saturday!</p>';

/** A commit whose SHA follows from its message, so that every run of the demo tells the same story. */
const commitOf = (message: string) => ({ sha: createHash('sha1').update(message).digest('hex'), message });

const COMMITS = {
  festival: commitOf('Announce the strawberry festival'),
  template: commitOf('Take the heading from a template'),
  mended: commitOf('Write the heading out again'),
};

/** The whole life of one pull request. */
export const SCENES: readonly Scene[] = [
  {
    title: `Pull request #${PULL.number} is opened`,
    event: 'opened',
    commit: COMMITS.festival,
    edits: [{ file: HOME, from: HEADING, to: FESTIVAL }],
    expected: 'live',
    shows: 'Strawberry festival',
  },
  {
    title: 'A push breaks the home page',
    event: 'synchronize',
    commit: COMMITS.template,
    edits: [{ file: HOME, from: FESTIVAL, to: BROKEN }],
    expected: 'failed',
    shows: '{{ page.heading }}',
  },
  {
    title: 'A push mends it',
    event: 'synchronize',
    commit: COMMITS.mended,
    edits: [{ file: HOME, from: BROKEN, to: FESTIVAL }],
    expected: 'live',
    shows: 'This week at the market',
  },
  {
    title: 'The pull request is closed',
    event: 'closed',
    commit: COMMITS.mended,
    edits: [],
    expected: 'destroyed',
    shows: undefined,
  },
];
