import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/report/standing-report.ts
function computeStandingReport(record, { place, asked, at }) {
  const { environment, repository, pullNumber, url, expiresAt, kept, outputs, ended, run } = record;
  const headSha = record.appliedSha ?? record.headSha;
  return {
    version: 1,
    environment,
    ...repository === void 0 ? {} : { repository },
    ...pullNumber === void 0 ? {} : { pullNumber },
    ...headSha === void 0 ? {} : { headSha },
    verb: ended?.verb ?? "deploy",
    status: record.status,
    ...ended?.reason === void 0 ? {} : { reason: ended.reason },
    ...url === void 0 ? {} : { url },
    outputs: Object.entries(outputs).map(([name, value]) => ({ name, sensitive: false, value })),
    stacks: [],
    checks: [],
    findings: [],
    flips: [],
    diagnostics: [],
    warnings: [],
    timeline: [],
    ...asked === void 0 ? {} : { asked },
    ...expiresAt === void 0 ? {} : { expiresAt },
    ...kept === true ? { kept } : {},
    recalled: true,
    ...run === void 0 ? {} : { run },
    place,
    at
  };
}

export {
  computeStandingReport
};
//# sourceMappingURL=chunk-AM6W2YCD.js.map
