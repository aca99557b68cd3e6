import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  quote
} from "./chunk-4BI6KGM4.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";

// src/core/policy/waivers/match-waiver.ts
function matchWaiver(waiver, finding, today) {
  const isAbout = finding.result === "failed" && finding.rule === waiver.rule && matchesAddress(waiver.resource, finding.address);
  if (!isAbout) return "none";
  if (today > waiver.until) return "expired";
  return waiver.fingerprint === void 0 || waiver.fingerprint === finding.fingerprint ? "waives" : "other value";
}
function matchesAddress(pattern, address) {
  const [first = "", ...others] = pattern.split("*");
  const last = others.pop();
  if (last === void 0) return pattern === address;
  if (!address.startsWith(first) || !address.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = address.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= address.length - last.length;
}

// src/core/policy/waivers/apply-waivers.ts
function applyWaivers({ findings, waivers, today }) {
  return findings.map((finding) => {
    const waiver = waivers.find((one) => matchWaiver(one, finding, today) === "waives");
    if (waiver === void 0) return finding;
    const { reason, owner, until } = waiver;
    return {
      ...finding,
      result: "waived",
      waiver: { reason, until, ...owner === void 0 ? {} : { owner } }
    };
  });
}

// src/core/policy/waivers/review-waivers.ts
function reviewWaivers({ findings, waivers, today, complete }) {
  return waivers.flatMap((waiver) => {
    const matches = findings.map((finding) => ({ finding, match: matchWaiver(waiver, finding, today) }));
    const of = (kind) => matches.filter(({ match }) => match === kind);
    const name = `the waiver of ${waiver.rule} for ${quote(waiver.resource)}`;
    if (of("expired").length > 0) {
      const count = plural(of("expired").length, "finding");
      return [
        `${name} ended on ${waiver.until}: ${count} count${of("expired").length === 1 ? "s" : ""} again`
      ];
    }
    const others = of("other value").filter(({ finding }) => !isWaived(finding, { waivers, today }));
    if (others.length > 0) return [explainOtherValue(name, others)];
    const isOpen = findings.some(({ rule, result }) => rule === waiver.rule && result === "unknown");
    const isUnused = complete && !isOpen && of("waives").length + of("other value").length === 0;
    return isUnused ? [`${name} is not needed: nothing there fails; remove it`] : [];
  });
}
function isWaived(finding, { waivers, today }) {
  return waivers.some((waiver) => matchWaiver(waiver, finding, today) === "waives");
}
function explainOtherValue(name, others) {
  const found = others.map(({ finding }) => finding.fingerprint ?? "none").join(", ");
  return `${name} is for another value than the one found (fingerprint ${found}): look at it anew`;
}

export {
  applyWaivers,
  reviewWaivers
};
//# sourceMappingURL=chunk-TOQHPSCS.js.map
