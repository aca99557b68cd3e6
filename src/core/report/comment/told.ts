import type { EarlierDeploy } from '../../environment/earlier-deploy.js';
import type { Report } from '../report.js';
import { parseMarker, UNNAMED } from './marker.js';
import { parsePlace, type StatePlace } from './place.js';

/** What one of our comments tells of its environment. */
export interface Told {
  readonly environment: string;
  readonly place?: StatePlace;
}

/** Undefined for a comment that is of no environment, or of one whose name was not known. */
export function parseTold(body: string): Told | undefined {
  const environment = parseMarker(body);
  if (environment === undefined || environment === UNNAMED) return undefined;
  const place = parsePlace(body);
  return { environment, ...(place === undefined ? {} : { place }) };
}

/** Where the pull request's environment is kept; undefined when none or several say so. */
export function pickPlace(told: readonly Told[]): StatePlace | undefined {
  const places = told.flatMap(({ place }) => place ?? []);
  const environments = new Set(places.map(({ environment }) => environment));
  return environments.size === 1 ? places.at(-1) : undefined;
}

export interface Recall {
  readonly told: readonly Told[];
  /** The environment's name is known; else it is a guess, and the comments know better. */
  readonly sure: boolean;
  /** The run touched nothing: what stood before it still stands. */
  readonly untouched: boolean;
}

export interface Recalled {
  readonly report: Report;
  /** The name in the comment's marker; undefined where no comment is this run's to write. */
  readonly marker: string | undefined;
}

/** A report of a run that could not look, with what the comments know of its environment. */
export function recallTold(report: Report, { told, sure, untouched }: Recall): Recalled {
  const known = told.find(({ environment }) => environment === report.environment) ?? pick(told, sure);
  const marker = known?.environment ?? (sure ? report.environment : told.length === 0 ? UNNAMED : undefined);
  const earlier = untouched ? toEarlier(known?.place?.up) : undefined;
  return {
    marker,
    report: {
      ...report,
      ...(known === undefined ? {} : { environment: known.environment }),
      ...(earlier === undefined ? {} : { earlier }),
    },
  };
}

/** The one that a run without a sure name must mean: the only one, or the only one that is up. */
function pick(told: readonly Told[], sure: boolean): Told | undefined {
  if (sure) return undefined;
  const up = told.filter(({ place }) => place?.up !== undefined);
  const [only, ...others] = up.length > 0 ? up : told;
  return others.length === 0 ? only : undefined;
}

function toEarlier(up: StatePlace['up']): EarlierDeploy | undefined {
  if (up === undefined) return undefined;
  const { headSha, url, expiresAt } = up;
  return {
    ...(headSha === undefined ? {} : { headSha }),
    ...(url === undefined ? {} : { url }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}
