import type { AskedUrl } from './asked-url.js';
import { fillAws, renderAwsTarget } from './aws/describe.js';
import type { CheckOfKind, SmokeCheck, SmokeKindName } from './check.js';
import { fillDns } from './dns/fill.js';
import type { Filler } from './filler.js';
import { hideUserInfo } from './hide-user-info.js';
import { fillHttp } from './http/fill.js';
import { fillLog, renderLogTarget } from './log/fill.js';
import { fillOpenApi } from './openapi/fill.js';
import { fillScenario } from './scenario/fill.js';
import { listStepUrls, renderSteps } from './scenario/target.js';
import { fillTcp } from './tcp/fill.js';
import { fillTls } from './tls/fill.js';

/** What the rest of the code must know of a kind of smoke check. */
export interface SmokeKind<C> {
  /** What is asked, for people: `GET http://x/`. */
  target(check: C): string;
  /** Web addresses of the environment that it asks. */
  urls(check: C): readonly Omit<AskedUrl, 'place'>[];
  /** The check with the references in its own texts replaced; `name` is left alone. */
  fill(check: C, filler: Filler): C;
}

type Kinds = { readonly [K in SmokeKindName]: SmokeKind<CheckOfKind[K]> };

/** All kinds of smoke checks. */
export const SMOKE_KINDS: Kinds = {
  http: {
    target: (check) => `${check.method} ${hideUserInfo(check.url)}`,
    urls: ({ url, method }) => [{ url, readable: method === 'GET' }],
    fill: fillHttp,
  },
  scenario: {
    target: renderSteps,
    urls: listStepUrls,
    fill: fillScenario,
  },
  tcp: {
    target: ({ target }) => `tcp ${hideUserInfo(target)}`,
    urls: () => [],
    fill: fillTcp,
  },
  tls: {
    target: ({ target }) => `tls ${hideUserInfo(target)}`,
    urls: () => [],
    fill: fillTls,
  },
  dns: {
    target: ({ target, type }) => `dns ${type === undefined ? '' : `${type} `}${hideUserInfo(target)}`,
    urls: () => [],
    fill: fillDns,
  },
  openapi: {
    target: ({ document, base }) => (base === undefined ? document : `${document} at ${hideUserInfo(base)}`),
    urls: ({ base }) => (base === undefined ? [] : [{ url: base, readable: true }]),
    fill: fillOpenApi,
  },
  aws: {
    target: renderAwsTarget,
    urls: () => [],
    fill: fillAws,
  },
  log: {
    target: renderLogTarget,
    urls: () => [],
    fill: fillLog,
  },
};

/** What is asked, for people. */
export function renderTarget(check: SmokeCheck): string {
  return kindOf(check).target(check);
}

/** Web addresses of the environment that it asks. */
export function listUrls(check: SmokeCheck): readonly AskedUrl[] {
  const place = check.place === undefined ? {} : { place: check.place };
  return kindOf(check)
    .urls(check)
    .map((url) => ({ ...url, ...place }));
}

/** The check with all references replaced, its name's too. */
export function fillCheck(check: SmokeCheck, filler: Filler): SmokeCheck {
  return { ...kindOf(check).fill(check, filler), name: filler.text(check.name) };
}

const kindOf = (check: SmokeCheck): SmokeKind<SmokeCheck> => SMOKE_KINDS[check.kind] as SmokeKind<SmokeCheck>;
