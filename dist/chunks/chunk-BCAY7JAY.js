import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  UNNAMED,
  parseMarker,
  parsePlace
} from "./chunk-JDUE5E74.js";

// src/core/report/comment/told.ts
function parseTold(body) {
  const environment = parseMarker(body);
  if (environment === void 0 || environment === UNNAMED) return void 0;
  const place = parsePlace(body);
  return { environment, ...place === void 0 ? {} : { place } };
}
function pickPlace(told) {
  const places = told.flatMap(({ place }) => place ?? []);
  const environments = new Set(places.map(({ environment }) => environment));
  return environments.size === 1 ? places.at(-1) : void 0;
}
function recallTold(report, { told, sure, untouched }) {
  const known = told.find(({ environment }) => environment === report.environment) ?? pick(told, sure);
  const marker = known?.environment ?? (sure ? report.environment : told.length === 0 ? UNNAMED : void 0);
  const earlier = untouched ? toEarlier(known?.place?.up) : void 0;
  return {
    marker,
    report: {
      ...report,
      ...known === void 0 ? {} : { environment: known.environment },
      ...earlier === void 0 ? {} : { earlier }
    }
  };
}
function pick(told, sure) {
  if (sure) return void 0;
  const up = told.filter(({ place }) => place?.up !== void 0);
  const [only, ...others] = up.length > 0 ? up : told;
  return others.length === 0 ? only : void 0;
}
function toEarlier(up) {
  if (up === void 0) return void 0;
  const { headSha, url, expiresAt } = up;
  return {
    ...headSha === void 0 ? {} : { headSha },
    ...url === void 0 ? {} : { url },
    ...expiresAt === void 0 ? {} : { expiresAt }
  };
}

export {
  parseTold,
  pickPlace,
  recallTold
};
//# sourceMappingURL=chunk-BCAY7JAY.js.map
