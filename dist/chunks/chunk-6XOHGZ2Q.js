import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  PAUSES_MS,
  UNSAVED_STATE,
  rescueState
} from "./chunk-MCJEG6I3.js";
import {
  lazyDownloads
} from "./chunk-GISEEWH7.js";
import {
  parsePlanJson
} from "./chunk-DPLYVJTY.js";
import {
  import_eq,
  import_gte,
  import_intersects,
  import_prerelease,
  import_rcompare,
  import_satisfies,
  import_valid,
  import_valid2,
  init_semver
} from "./chunk-4OEUCA7A.js";
import {
  createProcesses,
  findOnPath,
  isExecutable
} from "./chunk-CMHGSQRK.js";
import {
  parseUiLine
} from "./chunk-5SON7FTC.js";
import {
  plainLine
} from "./chunk-XM5L4NO7.js";
import {
  array,
  object,
  record,
  string,
  unknown
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/wiring/open-terraform.ts
import { join as join5 } from "node:path";

// src/adapters/installer/ensure-tool.ts
import { setTimeout as wait } from "node:timers/promises";

// src/core/terraform/tool-spec.ts
init_semver();
var TOOLS = {
  terraform: { label: "Terraform", oldest: "1.10.0" },
  opentofu: { label: "OpenTofu", oldest: "1.10.0" }
};
var KINDS = {
  "": "terraform",
  "terraform@": "terraform",
  "tofu@": "opentofu",
  "opentofu@": "opentofu"
};
var EXAMPLES = 'write a version such as 1.14.0, a range such as ~1.14 or ">=1.11 <1.15", latest, or tofu@1.10';
var LONGEST_QUOTE = 60;
function parseToolSpec(text) {
  const given = text.trim();
  if (given === "") return { kind: "terraform", wanted: { type: "any" } };
  const [, prefix = "", version = ""] = /^([a-z]*@)?(.*)$/s.exec(given) ?? [];
  const kind = KINDS[prefix];
  if (kind === void 0) throw refuse(given, "names no tool that Mayfly knows", EXAMPLES);
  const wanted = parseWanted(version.trim());
  if (wanted === void 0) throw refuse(given, "is no version", hintFor(version));
  requireRecent({ kind, wanted, given });
  return { kind, wanted };
}
function satisfiesSpec(spec, version) {
  const { wanted } = spec;
  if (!isRecent(spec.kind, version)) return false;
  if (wanted.type === "exact") return import_eq.default(version, wanted.version);
  if (wanted.type === "range") return import_satisfies.default(version, wanted.range);
  return wanted.type === "any";
}
function selectVersion(spec, versions) {
  const fits2 = ({ wanted }, version) => wanted.type === "latest" ? import_prerelease.default(version) === null && isRecent(spec.kind, version) : satisfiesSpec(spec, version);
  const candidates = versions.filter((version) => import_valid.default(version) === version && fits2(spec, version));
  return candidates.sort(import_rcompare.default)[0];
}
function describeSpec({ kind, wanted }) {
  const { label } = TOOLS[kind];
  if (wanted.type === "latest") return `the latest ${label}`;
  if (wanted.type === "any") return label;
  return `${label} ${wanted.type === "exact" ? wanted.version : wanted.range}`;
}
function parseWanted(text) {
  if (text === "latest") return { type: "latest" };
  if (text === "" || text.includes("~>") || text.includes("+")) return void 0;
  const version = import_valid.default(text);
  if (version !== null) return { type: "exact", version };
  return import_valid2.default(text) === null ? void 0 : { type: "range", range: text };
}
function hintFor(version) {
  if (version.includes("~>"))
    return "write ~1.11 for the newest 1.11.x, or ^1.11 for the newest 1.x from 1.11 on";
  if (version.includes(","))
    return 'write the parts of a range with a space between them, such as ">=1.11 <1.15"';
  return EXAMPLES;
}
function isRecent(kind, version) {
  return import_gte.default(version, TOOLS[kind].oldest);
}
function requireRecent({ kind, wanted, given }) {
  const { label, oldest } = TOOLS[kind];
  const reachable = (wanted.type !== "exact" || isRecent(kind, wanted.version)) && (wanted.type !== "range" || import_intersects.default(wanted.range, `>=${oldest}`));
  if (reachable) return;
  throw refuse(
    given,
    `is too old: Mayfly locks state in S3 alone (use_lockfile), which came with ${label} ${oldest}`,
    `write ${oldest} or later`
  );
}
function refuse(given, why, hint) {
  const quoted = JSON.stringify(given.slice(0, LONGEST_QUOTE));
  return new MayflyError(`terraform-version ${quoted} ${why}`, { kind: "input", hint });
}

// src/adapters/installer/choose-version.ts
var INDEX_LIMITS = { maxBytes: 2e7, timeoutMs: 3e4 };
async function chooseVersion(spec, { publisher, downloads }) {
  if (spec.wanted.type === "any") return publisher.defaultVersion;
  if (spec.wanted.type === "exact") return spec.wanted.version;
  const released = await fetchVersions(publisher, downloads);
  const version = selectVersion(spec, released);
  if (version !== void 0) return version;
  const newest = selectVersion({ kind: spec.kind, wanted: { type: "latest" } }, released) ?? "not known";
  throw new MayflyError(`there is no release of ${describeSpec(spec)}`, {
    kind: "input",
    hint: `Change terraform-version; the newest release is ${newest}.`
  });
}
async function fetchVersions({ indexUrl, index }, downloads) {
  const hint = "Name an exact version in terraform-version, such as 1.14.0: it needs no list.";
  try {
    const text = new TextDecoder().decode(await downloads.fetch(indexUrl, INDEX_LIMITS));
    return index.parse(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof MayflyError ? cause.message : `${indexUrl} is not what it was`;
    throw new MayflyError(`the list of releases can't be read: ${why}`, { kind: "outside", hint, cause });
  }
}

// src/adapters/installer/install-tool.ts
import { createHash } from "node:crypto";

// src/adapters/installer/checksums.ts
function findChecksum(text, name) {
  for (const line of text.split("\n")) {
    const [, digest, file] = /^([0-9a-f]{64})\s+\*?(.+?)\s*$/i.exec(line) ?? [];
    if (file === name) return digest?.toLowerCase();
  }
  return void 0;
}

// src/adapters/installer/release-files.ts
function computeReleaseFiles(publisher, { version, platform }) {
  const { program, baseUrl, folderOf, signatureSuffix } = publisher;
  const folder = `${baseUrl}/${folderOf(version)}`;
  const archiveName = `${program}_${version}_${platform.name}.zip`;
  const checksums = `${folder}/${program}_${version}_SHA256SUMS`;
  return {
    archiveName,
    archive: `${folder}/${archiveName}`,
    checksums,
    signature: `${checksums}${signatureSuffix}`
  };
}

// src/adapters/installer/unpack.ts
var LARGEST_PROGRAM = 1e9;
async function extractProgram(archive, name) {
  const { unzipSync } = await import("./fflate-5RDUQI5U.js");
  try {
    return unzipSync(archive, {
      filter: (file) => file.name === name && file.originalSize <= LARGEST_PROGRAM
    })[name];
  } catch {
    return void 0;
  }
}

// src/adapters/installer/verify-signature.ts
var EXPIRED_KEY = /(?:Primary key|Subkey) is expired$/;
async function explainBadSignature(signed) {
  const { createMessage, readKey, readSignature, verify } = await import("./openpgp-VRVYDJYB.js");
  try {
    const [key, signature, message] = await Promise.all([
      readKey({ armoredKey: signed.publicKey }),
      readSignature({ binarySignature: signed.signature }),
      createMessage({ binary: signed.text })
    ]);
    const { signatures } = await verify({
      message,
      signature,
      verificationKeys: key,
      // An extended key carries the extension's date, which is later than that of older releases.
      config: { allowInsecureVerificationWithReformattedKeys: true }
    });
    const faults = await Promise.all(signatures.map(({ verified }) => explainFault(verified)));
    return faults.includes(void 0) ? void 0 : faults[0] ?? "there is no signature in it";
  } catch (error) {
    return describe(error);
  }
}
async function explainFault(verified) {
  try {
    await verified;
    return void 0;
  } catch (error) {
    const why = describe(error);
    return EXPIRED_KEY.test(why) ? void 0 : why;
  }
}
var describe = (error) => error instanceof Error ? error.message : String(error);

// src/adapters/installer/install-tool.ts
var TEXT_LIMITS = { maxBytes: 1e6, timeoutMs: 3e4 };
var ARCHIVE_LIMITS = { maxBytes: 3e8, timeoutMs: 3e5 };
async function installTool(installation) {
  const { kind, version, publisher, platform, cache, log } = installation;
  const label = `${TOOLS[kind].label} ${version}`;
  log.info(`${label} is not on this machine; installing it from ${publisher.baseUrl}`);
  const files = computeReleaseFiles(publisher, { version, platform });
  const checksum = await fetchChecksum(installation, { files, label });
  const archive = await fetchFile(installation, { url: files.archive, limits: ARCHIVE_LIMITS, label });
  requireChecksum(archive, { checksum, url: files.archive });
  const program = await extractProgram(archive, `${publisher.program}${platform.suffix}`);
  if (program === void 0) throw distrust(`there is no ${publisher.program} in ${files.archive}`);
  const file = await cache.add(version, program);
  log.info(`${label} is installed (checksum and ${publisher.signer}'s signature verified)`);
  return file;
}
async function fetchChecksum(installation, { files, label }) {
  const { publisher, platform } = installation;
  const text = await fetchFile(installation, { url: files.checksums, limits: TEXT_LIMITS, label });
  const signature = await fetchFile(installation, { url: files.signature, limits: TEXT_LIMITS, label });
  const why = await explainBadSignature({ text, signature, publicKey: publisher.publicKey });
  if (why !== void 0) throw distrust(`${files.checksums} is not signed by ${publisher.signer}: ${why}`);
  const checksum = findChecksum(new TextDecoder().decode(text), files.archiveName);
  if (checksum !== void 0) return checksum;
  throw new MayflyError(`${label} is not released for ${platform.name}`, {
    kind: "outside",
    hint: "Ask for another version, or put one on PATH."
  });
}
async function fetchFile({ downloads, publisher }, wanted) {
  const { url, limits, label } = wanted;
  try {
    return await downloads.fetch(url, limits);
  } catch (cause) {
    if (!(cause instanceof MayflyError)) throw cause;
    throw new MayflyError(`${label} can't be installed: ${cause.message}`, {
      kind: cause.kind,
      hint: `Check that this version exists and that this machine reaches ${publisher.baseUrl}; or put the tool on PATH, or name a mirror in ${publisher.mirrorVariable}.`,
      cause
    });
  }
}
function requireChecksum(archive, { checksum, url }) {
  const actual = createHash("sha256").update(archive).digest("hex");
  if (actual !== checksum)
    throw distrust(`${url} has the SHA-256 ${actual}, but ${checksum} is signed for it`);
}
function distrust(message) {
  return new MayflyError(message, {
    kind: "outside",
    hint: "Nothing was installed. Run it again; if it stays so, something between this machine and the publisher changes files."
  });
}

// src/adapters/installer/mirror.ts
function applyMirror(publisher, env) {
  const variable = publisher.mirrorVariable;
  const value = env[variable]?.trim() ?? "";
  if (value === "") return publisher;
  const url = URL.canParse(value) ? new URL(value) : void 0;
  if (url === void 0 || !isFolder(url)) {
    throw new MayflyError(`${variable} is not the address of a folder that anyone may read`, {
      kind: "input",
      hint: `Write it like ${publisher.baseUrl}; user, password and query are not used.`
    });
  }
  const baseUrl = url.href.replace(/\/+$/, "");
  return { ...publisher, baseUrl, indexUrl: `${baseUrl}/${publisher.indexName}` };
}
function isFolder({ protocol, username, password, search, hash }) {
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === "");
}

// src/adapters/installer/platform.ts
var PLATFORMS = {
  "linux x64": { name: "linux_amd64", suffix: "" },
  "linux arm64": { name: "linux_arm64", suffix: "" },
  "darwin x64": { name: "darwin_amd64", suffix: "" },
  "darwin arm64": { name: "darwin_arm64", suffix: "" },
  "win32 x64": { name: "windows_amd64", suffix: ".exe" },
  "win32 arm64": { name: "windows_arm64", suffix: ".exe" }
};
function computePlatform({ os, arch }) {
  const platform = PLATFORMS[`${os} ${arch}`];
  if (platform !== void 0) return platform;
  throw new MayflyError(`Mayfly can't install Terraform or OpenTofu on ${os} ${arch}`, {
    kind: "outside",
    hint: "Install it yourself, and put it on PATH."
  });
}

// src/adapters/installer/keys/hashicorp.ts
var HASHICORP_KEY = `-----BEGIN PGP PUBLIC KEY BLOCK-----

mQINBGB9+xkBEACabYZOWKmgZsHTdRDiyPJxhbuUiKX65GUWkyRMJKi/1dviVxOX
PG6hBPtF48IFnVgxKpIb7G6NjBousAV+CuLlv5yqFKpOZEGC6sBV+Gx8Vu1CICpl
Zm+HpQPcIzwBpN+Ar4l/exCG/f/MZq/oxGgH+TyRF3XcYDjG8dbJCpHO5nQ5Cy9h
QIp3/Bh09kET6lk+4QlofNgHKVT2epV8iK1cXlbQe2tZtfCUtxk+pxvU0UHXp+AB
0xc3/gIhjZp/dePmCOyQyGPJbp5bpO4UeAJ6frqhexmNlaw9Z897ltZmRLGq1p4a
RnWL8FPkBz9SCSKXS8uNyV5oMNVn4G1obCkc106iWuKBTibffYQzq5TG8FYVJKrh
RwWB6piacEB8hl20IIWSxIM3J9tT7CPSnk5RYYCTRHgA5OOrqZhC7JefudrP8n+M
pxkDgNORDu7GCfAuisrf7dXYjLsxG4tu22DBJJC0c/IpRpXDnOuJN1Q5e/3VUKKW
mypNumuQpP5lc1ZFG64TRzb1HR6oIdHfbrVQfdiQXpvdcFx+Fl57WuUraXRV6qfb
4ZmKHX1JEwM/7tu21QE4F1dz0jroLSricZxfaCTHHWNfvGJoZ30/MZUrpSC0IfB3
iQutxbZrwIlTBt+fGLtm3vDtwMFNWM+Rb1lrOxEQd2eijdxhvBOHtlIcswARAQAB
tERIYXNoaUNvcnAgU2VjdXJpdHkgKGhhc2hpY29ycC5jb20vc2VjdXJpdHkpIDxz
ZWN1cml0eUBoYXNoaWNvcnAuY29tPokCVAQTAQoAPgIbAwULCQgHAgYVCgkICwIE
FgIDAQIeAQIXgBYhBMh0AR8KtAURDQIQVTQ2XZRy10aPBQJplkfQBQkQrOy3AAoJ
EDQ2XZRy10aPw6gP/3GUEMUa6mCRuuSOT9UnziPIvXYd63mcN6A6Jwmwj8JaB2qu
OCijvJkw56UbZK3x1FZIbe0hA6VUAwNSNmSIxVJkilgwIYYFO0tnL79XhIeP7jYF
ydXLZ4rTi1FDl8lltAujTNARdY8UGg4hGlcM9OrEeXEFLWugJNiChL15FVoxZqIS
jeduaEqyxGfJnyVwy8z3pZfgODeFr7xs2NkUIMSfuRg24VcL4aW8Frt3jW8P45y3
o/5fsi6Aw2tZ0wD9NSgkVc8VD1NRV9eSZ95Bv+Awf9IXa+Cn5OCjc8Jc+XF+nLfB
oPswOO7E8dLiuBUw6/GzSLMbVs8qf8BNXB92dOe1VccVTqjCxK2sEpVaHh7e+co8
d8lDGBIWMGh7NS6XlGORpFb/T6gxjjOYUV3SKd4QDebUUG8kMkb5juLljOoq+YOP
vgNLDZLZteFpmH+zB9DpOY1YtHZB/OD+DtzLMaSl6VPF2Ln0j5aQGwNDt7sheyAe
sXbu0qn2H5FxojSfvhT0kUDKZ0mgg5y3Oflg49MiAOhjLGY0JocFpBeMILw27fbw
fpIBP7siQWFTFJ1O+l2NQiWAwC2x5fX2EakyCBJmrkPV2hr4nEogNqg9/RDskIUq
cpcOOd/0BntiXMyUCCH2AoCt5acaTQ0WU6CAosZPojOYhtGGgOgeQSdflpMSuQIN
BGB9+xkBEACoklYsfvWRCjOwS8TOKBTfl8myuP9V9uBNbyHufzNETbhYeT33Cj0M
GCNd9GdoaknzBQLbQVSQogA+spqVvQPz1MND18GIdtmr0BXENiZE7SRvu76jNqLp
KxYALoK2Pc3yK0JGD30HcIIgx+lOofrVPA2dfVPTj1wXvm0rbSGA4Wd4Ng3d2AoR
G/wZDAQ7sdZi1A9hhfugTFZwfqR3XAYCk+PUeoFrkJ0O7wngaon+6x2GJVedVPOs
2x/XOR4l9ytFP3o+5ILhVnsK+ESVD9AQz2fhDEU6RhvzaqtHe+sQccR3oVLoGcat
ma5rbfzH0Fhj0JtkbP7WreQf9udYgXxVJKXLQFQgel34egEGG+NlbGSPG+qHOZtY
4uWdlDSvmo+1P95P4VG/EBteqyBbDDGDGiMs6lAMg2cULrwOsbxWjsWka8y2IN3z
1stlIJFvW2kggU+bKnQ+sNQnclq3wzCJjeDBfucR3a5WRojDtGoJP6Fc3luUtS7V
5TAdOx4dhaMFU9+01OoH8ZdTRiHZ1K7RFeAIslSyd4iA/xkhOhHq89F4ECQf3Bt4
ZhGsXDTaA/VgHmf3AULbrC94O7HNqOvTWzwGiWHLfcxXQsr+ijIEQvh6rHKmJK8R
9NMHqc3L18eMO6bqrzEHW0Xoiu9W8Yj+WuB3IKdhclT3w0pO4Pj8gQARAQABiQI8
BBgBCgAmAhsMFiEEyHQBHwq0BRENAhBVNDZdlHLXRo8FAmmWR+0FCRCs7NQACgkQ
NDZdlHLXRo/R0A//QW1opBlzWSmWww1q9QuJA2WCIIs8tJKRDOsmgJPscNpzwZFU
N1Df0wWNjqi1BDReei7lZTHwUk+ebBn0bkI3ANmmgYg7LBueAt5UWSingOc+rvKA
N32BDzBYkMckRzJSQsmeC5hm3J3wLSy90uaIlrJJE9GJZkf/W2Ob+4SQZZ+dnnRP
JokDdW1DuZS9PbxSLJKD5eIWHBxJnFM1CmHfOfrjTJ+MYvVGM5sxSY8R7E+GADj5
L/i4N+tTFJLuTMYARGfA6d+KPKcMJtgpUPjSMAg8nGUhukctpuBs27mOKW0CBtmJ
82X/qYROTL0+vGTvUYflYiuceVlhX/kw0JZnMaG5V/mpHq8SwD07pCGOf69j/mNa
5EL3++Pmzg0s0stw3Ea5pCN0cL/nKkoWchHBfW15W4JOnKAIspyD1vH670P4WfeV
E9B9d6tgKSbM/9JlXoQS5ZdG+kbdosieELhmVWmvojyK7K+Ry6C9wgd+UfnW5jXd
iNwKW3KHuautQwlFhHRNMyDg08c+pI5emTMT3IUQyGWo+Gska3TqGujFcABx7Ip+
mHNmMrCkSD+XC2bvzvRR7FcM0/B9fsjLX/Wttm5vRJ1d2oAoEPvw2IZnJIXpOt2z
zo55sJTztNu4lWGgDVgtp9SXO5a0E5YvFHQNZN5QLeVTTFu6I7qG+ME1E/K5Ag0E
YH3+JQEQALivllTjMolxUW2OxrXb+a2Pt6vjCBsiJzrUj0Pa63U+lT9jldbCCfgP
wDpcDuO1O05Q8k1MoYZ6HddjWnqKG7S3eqkV5c3ct3amAXp513QDKZUfIDylOmhU
qvxjEgvGjdRjz6kECFGYr6Vnj/p6AwWv4/FBRFlrq7cnQgPynbIH4hrWvewp3Tqw
GVgqm5RRofuAugi8iZQVlAiQZJo88yaztAQ/7VsXBiHTn61ugQ8bKdAsr8w/ZZU5
HScHLqRolcYg0cKN91c0EbJq9k1LUC//CakPB9mhi5+aUVUGusIM8ECShUEgSTCi
KQiJUPZ2CFbbPE9L5o9xoPCxjXoX+r7L/WyoCPTeoS3YRUMEnWKvc42Yxz3meRb+
BmaqgbheNmzOah5nMwPupJYmHrjWPkX7oyyHxLSFw4dtoP2j6Z7GdRXKa2dUYdk2
x3JYKocrDoPHh3Q0TAZujtpdjFi1BS8pbxYFb3hHmGSdvz7T7KcqP7ChC7k2RAKO
GiG7QQe4NX3sSMgweYpl4OwvQOn73t5CVWYp/gIBNZGsU3Pto8g27vHeWyH9mKr4
cSepDhw+/X8FGRNdxNfpLKm7Vc0Sm9Sof8TRFrBTqX+vIQupYHRi5QQCuYaV6OVr
ITeegNK3So4m39d6ajCR9QxRbmjnx9UcnSYYDmIB6fpBuwT0ogNtABEBAAGJBHIE
GAEKACYCGwIWIQTIdAEfCrQFEQ0CEFU0Nl2UctdGjwUCYH4bgAUJAeFQ2wJAwXQg
BBkBCgAdFiEEs2y6kaLAcwxDX8KAsLRBCXaFtnYFAmB9/iUACgkQsLRBCXaFtnYX
BhAAlxejyFXoQwyGo9U+2g9N6LUb/tNtH29RHYxy4A3/ZUY7d/FMkArmh4+dfjf0
p9MJz98Zkps20kaYP+2YzYmaizO6OA6RIddcEXQDRCPHmLts3097mJ/skx9qLAf6
rh9J7jWeSqWO6VW6Mlx8j9m7sm3Ae1OsjOx/m7lGZOhY4UYfY627+Jf7WQ5103Qs
lgQ09es/vhTCx0g34SYEmMW15Tc3eCjQ21b1MeJD/V26npeakV8iCZ1kHZHawPq/
aCCuYEcCeQOOteTWvl7HXaHMhHIx7jjOd8XX9V+UxsGz2WCIxX/j7EEEc7CAxwAN
nWp9jXeLfxYfjrUB7XQZsGCd4EHHzUyCf7iRJL7OJ3tz5Z+rOlNjSgci+ycHEccL
YeFAEV+Fz+sj7q4cFAferkr7imY1XEI0Ji5P8p/uRYw/n8uUf7LrLw5TzHmZsTSC
UaiL4llRzkDC6cVhYfqQWUXDd/r385OkE4oalNNE+n+txNRx92rpvXWZ5qFYfv7E
95fltvpXc0iOugPMzyof3lwo3Xi4WZKc1CC/jEviKTQhfn3WZukuF5lbz3V1PQfI
xFsYe9WYQmp25XGgezjXzp89C/OIcYsVB1KJAKihgbYdHyUN4fRCmOszmOUwEAKR
3k5j4X8V5bk08sA69NVXPn2ofxyk3YYOMYWW8ouObnXoS8QJEDQ2XZRy10aPMpsQ
AIbwX21erVqUDMPn1uONP6o4NBEq4MwG7d+fT85rc1U0RfeKBwjucAE/iStZDQoM
ZKWvGhFR+uoyg1LrXNKuSPB82unh2bpvj4zEnJsJadiwtShTKDsikhrfFEK3aCK8
Zuhpiu3jxMFDhpFzlxsSwaCcGJqcdwGhWUx0ZAVD2X71UCFoOXPjF9fNnpy80YNp
flPjj2RnOZbJyBIM0sWIVMd8F44qkTASf8K5Qb47WFN5tSpePq7OCm7s8u+lYZGK
wR18K7VliundR+5a8XAOyUXOL5UsDaQCK4Lj4lRaeFXunXl3DJ4E+7BKzZhReJL6
EugV5eaGonA52TWtFdB8p+79wPUeI3KcdPmQ9Ll5Zi/jBemY4bzasmgKzNeMtwWP
fk6WgrvBwptqohw71HDymGxFUnUP7XYYjic2sVKhv9AevMGycVgwWBiWroDCQ9Ja
btKfxHhI2p+g+rcywmBobWJbZsujTNjhtme+kNn1mhJsD3bKPjKQfAxaTskBLb0V
wgV21891TS1Dq9kdPLwoS4XNpYg2LLB4p9hmeG3fu9+OmqwY5oKXsHiWc43dei9Y
yxZ1AAUOIaIdPkq+YG/PhlGE4YcQZ4RPpltAr0HfGgZhmXWigbGS+66pUj+Ojysc
j0K5tCVxVu0fhhFpOlHv0LWaxCbnkgkQH9jfMEJkAWMOuQINBGCAXCYBEADW6RNr
ZVGNXvHVBqSiOWaxl1XOiEoiHPt50Aijt25yXbG+0kHIFSoR+1g6Lh20JTCChgfQ
kGGjzQvEuG1HTw07YhsvLc0pkjNMfu6gJqFox/ogc53mz69OxXauzUQ/TZ27GDVp
UBu+EhDKt1s3OtA6Bjz/csop/Um7gT0+ivHyvJ/jGdnPEZv8tNuSE/Uo+hn/Q9hg
8SbveZzo3C+U4KcabCESEFl8Gq6aRi9vAfa65oxD5jKaIz7cy+pwb0lizqlW7H9t
Qlr3dBfdIcdzgR55hTFC5/XrcwJ6/nHVH/xGskEasnfCQX8RYKMuy0UADJy72TkZ
bYaCx+XXIcVB8GTOmJVoAhrTSSVLAZspfCnjwnSxisDn3ZzsYrq3cV6sU8b+QlIX
7VAjurE+5cZiVlaxgCjyhKqlGgmonnReWOBacCgL/UvuwMmMp5TTLmiLXLT7uxeG
ojEyoCk4sMrqrU1jevHyGlDJH9Taux15GILDwnYFfAvPF9WCid4UZ4Ouwjcaxfys
3LxNiZIlUsXNKwS3mhiMRL4TRsbs4k4QE+LIMOsauIvcvm8/frydvQ/kUwIhVTH8
0XGOH909bYtJvY3fudK7ShIwm7ZFTduBJUG473E/Fn3VkhTmBX6+PjOC50HR/Hyb
waRCzfDruMe3TAcE/tSP5CUOb9C7+P+hPzQcDwARAQABiQRyBBgBCgAmAhsCFiEE
yHQBHwq0BRENAhBVNDZdlHLXRo8FAmmWSAoFCRCqi+QCQMF0IAQZAQoAHRYhBDdO
x1tIWRNgSoMcx8ggxtXNJ6uHBQJggFwmAAoJEMggxtXNJ6uHRfAP/2CGdSyg0K7U
66Vygl0dugxrMm8O3/Oe211BKdQsFUSWAznOTRTK/zvMUHO4LJAlYvdtZ6xDa4XH
l9FYQ8MR9ZV0OuOlAZvU4IJDLPVCU09X/UzX/GEoZL0R5esvwPAXopMaRHCfXJeI
/gEaB94UhAeYlwpcRn0eSuk1vyZx7GRE6/hog8DCf4hoT40dW20gGe58xcvJ+mRY
lC0lr16WH08wuUcee6+dgu+4Cg6SG6+zt9cMyl8VnTUL5BK/V3MebnYZJK0RFDNn
nXDhzStgOd5gOeIL+xBPXHd0/ld/rDM74SFExpuS+hNsyo+xMQ/HJavak21MFinu
l9COwfGEmlAXTGMY30Lf3Pt/eAkbwgmGc966VSoRmOFEXJVlDr+yJR6ru+7j50z8
lAv6Lsop7sun1Qysbo0swf6W1qgPf6VWbx91NTFLkw0+gD8jxwrU5ZMkeSuntX9d
pjuZS29CflXXIRPlvhuiDPicwTpYuIUx37vHveAH5gnowZg247x780Urrsx8duTX
8CI9MAnqzm4dFAiRlwE8bvLk+l9wekiXA9gIMZiVNqNlduXIqvAG21Wdgq8qyeXK
y/XWCVKDQOmEbFAltfNam8E3KEw0fl199x+93d5ckDGcPzUYPbNkCuIwngC/ZN96
pDafF3Z12fSNfhZUe0C8td8KAszYa96GCRA0Nl2UctdGj1gKD/4jOGhEGTg88Vyu
PVjeK+zkwrTIZSvHdUHfTt/+rTLSNb/RQiBCUQuEZvafj6FrntS7bAEhccGqH894
T3St5K0AXWkvsLd6K+cbIQdlnFA2zb6geJUCk6qx5NgWpRc3i0DS7CheGwl+Bwu7
+n9pNjNjiHV+rYDgqbQXG0dtGysB0/3qIRgEDHFO0HJu/dcte4oXrQIqrZrpOwe8
WxqFqdU918JpSUcc8coiFp9YtwpgqQNxGVZ+rhgnTGdZzk1f/Yhhimh+2B0ReaFv
k3UzVBj3HQ9C6+Ot3MyDEhSgdhjr9e25Tm9S5YfhwtWmghRw9RKPyLMSXSxm/Uc0
mK1NucAp8TQBwKqKzNpCk5IdrBSWRUbjOoOFyzyCsY6gS285GCpSIzI39hTf+3gd
wYPlE6fj+F2TZzdhx62DPnzBzBHnByYTVdJ649bx0FFp4Q+5TbIWtxu/AQkRDxmW
NQfE+6GgeshlrhXWsh6+PGDzt+2raG6zUT913sdz7Ctw4fLjmsKOTdTz3Xa9pr8l
xfI/JuukSgt9o/n3GirhTB3zE1w/I/Xt6k7oASiP3zQSuHtB/CYKYHDtOCWwjo7J
PEGtb/FkreKNxsk/p20jnlrB8WZxxswdr2Vri9NmFeyMDVX7qF3WqT+8aCV9GtS1
GCHx/5nGBdDwoxEsXqpI3IUqPb6FDg==
=wtp+
-----END PGP PUBLIC KEY BLOCK-----
`;

// src/adapters/installer/keys/opentofu.ts
var OPENTOFU_KEY = `-----BEGIN PGP PUBLIC KEY BLOCK-----

xsFNBGVUyIwBEADPg6jUJm5liMTiDndyprnwXQ23GdyQm/kW9MFOhYDRksmmbsz0
DCfqntFpuoKxPXzA+JTrZlWZONtU+leZjIOlAVZiz0rwz5EJq7uIrkueWtUk6AYk
BLN+zMtbui0z3HCPVNnR5BlVNyXQeW3jlrQtzuKevjZWzI0gbQGgEKNpj+lfyRFu
6q3u/T0o3p/6bOOlQHwCMtnFlWpjr6f/J2EdUVO/6NYHQzImPj4LINXF/+eqo7v6
svFtaVTtREG2V2V7We7bu/cJ+NgJYH7ro7UhB1RQH2k09NdpSCt9F60PVERnORpx
GBkM/VKZzgMSzRvdpxUWwrLxfAxinu5ddbBm3y0bzaU80OT3i1qrWIqW73fmdGHQ
71gbJxRrroyLMWehjcJ/9WJDxkHqsfPKqBifYsp6/J9npczDfSU+zYBVGpR73a4E
dbeIRWqwbH0LWhlbi1IM5aFDaZMFNkY+AWyP+OHn8Kehu6DOIh1AVM7v7vLxaX9h
t1jVJbswjvPFYquv1DvUdc7VP2QHz3xctQS1GZJQ1ekcgTv9rRYXUOOwknInjtkM
9kQDtyBkVLcEc8ha3Cfh6PJscIP5VHwaNMgAPr9tsl3xqdz56l5UPjFSFuel98jS
Bqn83VrT0uKwM0PnDVHd/7q8+Dg1EtOggMwZ830KORFNdjfv6ydsBvl7fwARAQAB
zUpPcGVuVG9mdSAoVGhpcyBrZXkgaXMgdXNlZCB0byBzaWduIG9wZW50b2Z1IHBy
b3ZpZGVycykgPGNvcmVAb3BlbnRvZnUub3JnPsLBjAQTAQgAQQUCZVTIjAkQDArz
E+X9n4AWIQTj5uQ9hMuFLq2wBR0MCvMT5f2fgAIbAwIeAQIZAQMLCQcCFQgDFgAC
BScJAgcCAABwAg/1HZnTvPHZDWf5OluYOaQ7ADX/oyjUO85VNUmKhmBZkLr5mTqr
LO72k9fg+101hbggbhtK431z3Ca6ZqDAG/3DBi0BC1ag0rw83TEApkPGYnfX1DWS
1ZvyH1PkV0aqCkXAtMrte2PlUiieaKAsiYOIXqfZwszd07gch14wxMOw1B6Au/Xz
Nrv2omnWSgGIyR6WOsG4QQ8R5AMVz3K8Ftzl6520wBgtr3osA3uM/xconnGVukMn
9NLQqKx5oeaJwONZpyZL5bg2ke9MVZM2+bG30UGZKoxrzOtQ//OTOYlhPCqm1ffR
hYrUytwsWzDnJvXJF1QhnDu8whP3tSrcHyKxYZ9xUNzeu2AmjYfvkKHSdK2DFmOf
DafaRs3c1VYnC7J7aRi6kVF/t+vWeOEVpPylyK7vSbPFc6XVoQrsE07hbN/BjWjm
s8voK5U6oJRgEugXtSQKFypfOq8R99nXwbMHdhqY8aGyOCj++cuvRCUBDZAQqPEW
AuD0X7+9Trnfin47MK+n18wsTAL4w6PJhtCrwK4e0cVuQ5u4M/PMid5W6hEA27PX
x506Jpe8iRmcIP/cCR6pvhgOUMC36bIkAqZ5dJ545kDQju0lf8gLdVIQpig45udn
ZM2KgyApGqhsS7yCUrbLDrtNmQ31TSYdKc8IU+/jXkfy2RYbZ+wNgfloKM7BTQRl
VMiMARAAwRZUyMIc5TNbcFg3WGKxhaNC9hDZ4zBfXlb5jONzZOx3rDi2lD4UQOH+
NpG7CF98co//kryS/4AsDdp2jzhh+VMgyx6KJIhSkBP6kqhriy9eWRmgfrnLbUf4
6kkTkzLVkjYnMNeyHt+mi9I7EKtsDuF/EvjlwF5E81+DEOteCO/un/Qt1q3e1Slf
vTpLkPvr1FiQ3VqzaBeBBI3MAMb/ycwL6hQE1l4Lg34T43Zu+9zkE1uzvjeNIlIW
ucjB4q1htEjJl2CLAv+8cGHdmCcV2ZO3WM8M9Omq1CE7jhak4NE/YuGylJYCBd+B
S7tuDPDu6+o4Nx+axxcwMvgyfr07FteEr1Lopaw2ci8b/xzQie/gkI0CByQMwD5V
gnJpiMBnjP4d6UF6HEVldCQ7a3T1T80bKj5JjtFbR9P85Qntuheqn3Pge89YexMc
E/00VA3blrj+GeYpO9ZGFu7DR/x4sjnTEhfjXEoLv1C4AdgGHCIjW9wU6HkcWnla
X7akKlwIWEUP/BFLkcWPpmUrtClhWx9wq1GHFvKAN/qp//VWnv4IfRU6RjmVPOWB
efvTu/cpsfBHLyp15goOYPboahIdTUTNQIXh4Vid7E1NoKnWZUMu50n3/zAbjSds
mNmifi4g01MYJ3TVoU2Q01P7NiD3IRmaw72nLmf9cM9/7QMdGn0AEQEAAcLBdgQY
AQgAKgUCZVTIjAkQDArzE+X9n4AWIQTj5uQ9hMuFLq2wBR0MCvMT5f2fgAIbDAAA
SUoP/2ExsUoGbxjuZ76QUnYtfzDoz+o218UWd3gZCsBQ6/hGam5kMq+EUEabF3lV
7QLDyn/1v5sqrkmYg0u5cfjtY3oimCPvr6E0WTuqMIwYl0fdlkmdNttDpMqvCazq
bzLK5dDVWbh/EYTiEN1xKXM6rlAquYv8I16uWL8QHanMb6yexNmDYhC4fXWqCi+s
5sXxWrPrd+fGz8CR/fEYahPXj8uY6dwN9DlWyek9QtKW2PsqrkBn5vCOm2IyZW6d
t/Kn70tYtxMxJND2otk47mpG/Fv3sYK2bTGJ+k/5+E5IrjWqIX2lVB3G1+TCoZ5s
cc16zls32mOlRh81fTAqcwkDFxICxcOeNHGLt3N+UvoPSUafYKD96rn5mWFao4xb
cFniaYv2PdqH8HDjvXZXqHypRMXvYMbXXOgydLL+tSUSBpMTd4afjq8x2gNSWOEL
I1jT5FWbKTKan0ycKi37bSqGHhDjlg4HRGvC3IK0EuVjdX3r+8uIVgFbqLwNhXk4
GAIL03vl689TQ7/oPW75XCQIevFai0kcJPl6qIRvi9/S/v5EPRy9UDCGY/MPmc5f
H1an0ebU4I4TlYfBoEUkYYqBDxvxWW0I/Q01rDebcd6mrGw8lW1EiNZlClLwx9Bv
/+MNnIT9m1f8KeqmweoAgbIQRUI7EkJSzxYN4DNuy2XoKmF9
=VhyH
-----END PGP PUBLIC KEY BLOCK-----
`;

// src/adapters/installer/publishers.ts
var terraformIndex = object({ versions: record(string(), unknown()) }).transform(({ versions }) => Object.keys(versions));
var opentofuIndex = object({ versions: array(object({ id: string() })) }).transform(({ versions }) => versions.map(({ id }) => id.replace(/^v/, "")));
var PUBLISHERS = {
  terraform: {
    program: "terraform",
    signer: "HashiCorp",
    publicKey: HASHICORP_KEY,
    // https://github.com/hashicorp/terraform/blob/v1.15.9/CHANGELOG.md: released on 19 August 2026
    defaultVersion: "1.15.9",
    baseUrl: "https://releases.hashicorp.com/terraform",
    indexUrl: "https://releases.hashicorp.com/terraform/index.json",
    indexName: "index.json",
    mirrorVariable: "MAYFLY_TERRAFORM_MIRROR",
    folderOf: (version) => version,
    signatureSuffix: ".sig",
    index: terraformIndex
  },
  opentofu: {
    program: "tofu",
    signer: "OpenTofu",
    publicKey: OPENTOFU_KEY,
    // https://github.com/opentofu/opentofu/releases/tag/v1.12.6, of 19 August 2026
    defaultVersion: "1.12.6",
    baseUrl: "https://github.com/opentofu/opentofu/releases/download",
    indexUrl: "https://get.opentofu.org/tofu/api.json",
    indexName: "api.json",
    mirrorVariable: "MAYFLY_OPENTOFU_MIRROR",
    folderOf: (version) => `v${version}`,
    // https://github.com/opentofu/opentofu/blob/f831fa1aa4b9/.goreleaser.yaml#L344
    signatureSuffix: ".gpgsig",
    index: opentofuIndex
  }
};

// src/adapters/installer/retried-downloads.ts
var WAITS_MS = [1e3, 3e3, 9e3];
function retryDownloads(options) {
  return { fetch: (url, limits) => fetchWithRetries({ ...options, url, limits }) };
}
async function fetchWithRetries(request) {
  const { downloads, clock, log, url, limits } = request;
  const attempts = WAITS_MS.length + 1;
  for (const [index, wait2] of WAITS_MS.entries()) {
    try {
      return await downloads.fetch(url, limits);
    } catch (error) {
      if (!(error instanceof MayflyError) || error.final) throw error;
      log.info(`${error.message}; attempt ${index + 2} of ${attempts} in ${wait2 / 1e3} s`);
      await clock.sleep(wait2, limits.signal);
    }
  }
  return downloads.fetch(url, limits);
}

// src/adapters/installer/tool-cache.ts
import { randomUUID } from "node:crypto";
import { chmod, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
var ToolCache = class {
  #root;
  #platform;
  #program;
  constructor(options) {
    this.#root = join(options.cacheDirectory, "mayfly-tools", options.kind);
    this.#platform = options.platform;
    this.#program = `${options.program}${options.platform.suffix}`;
  }
  /** Versions that are there for this platform. */
  async versions() {
    const names = await readdir(this.#root).catch(() => []);
    const files = await Promise.all(names.map((name) => this.find(name)));
    return names.filter((_, index) => files[index] !== void 0);
  }
  /** Absolute path of the program, where it is there for this platform. */
  async find(version) {
    const file = join(this.#folderOf(version), this.#program);
    return await isExecutable(file) ? file : void 0;
  }
  /**
   * Puts the program there and gives its absolute path. It appears whole or not at all, and two that do this at once
   * end with one good program. Throws MayflyError (`outside`) where nothing can be written.
   */
  async add(version, program) {
    const folder = this.#folderOf(version);
    const file = join(folder, this.#program);
    const temporary = join(folder, `.${this.#program}.${randomUUID()}`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(temporary, program);
      await chmod(temporary, 493);
      await rename(temporary, file);
      return file;
    } catch (cause) {
      await rm(temporary, { force: true }).catch(() => {
      });
      if (await isExecutable(file)) return file;
      throw new MayflyError(`${file} can't be written: ${cause.message}`, {
        kind: "outside",
        hint: "Give it room and the right to write, or put the tool on PATH.",
        cause
      });
    }
  }
  #folderOf(version) {
    return join(this.#root, version, this.#platform.name);
  }
};

// src/adapters/installer/tool-version.ts
init_semver();
import { tmpdir } from "node:os";
var TIMEOUT_MS = 2e4;
var LONGEST_REASON = 200;
var VersionOutput = object({
  terraform_version: string().refine((text) => import_valid.default(text) !== null)
});
var DROPPED = /^(?:TF_|INPUT_|STATE_)|^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_(?:ID_TOKEN_REQUEST|RUNTIME)_TOKEN)$/;
async function readToolVersion(options) {
  const { file, processes, env } = options;
  try {
    const args = ["version", "-json"];
    const request = {
      command: file,
      args,
      cwd: tmpdir(),
      env: computeEnvironment(env),
      timeoutMs: TIMEOUT_MS
    };
    return parseVersion(await processes.run(request));
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return { ok: false, why: error.message };
  }
}
function computeEnvironment(env) {
  const kept = Object.entries(env).filter(
    (entry) => entry[1] !== void 0 && !DROPPED.test(entry[0])
  );
  return { ...Object.fromEntries(kept), CHECKPOINT_DISABLE: "1" };
}
function parseVersion({ exitCode, stdout, stderr }) {
  if (exitCode !== 0) return { ok: false, why: describeExit(exitCode, stderr) };
  try {
    return { ok: true, version: VersionOutput.parse(JSON.parse(stdout)).terraform_version };
  } catch {
    return { ok: false, why: "its answer to `version -json` has no version" };
  }
}
function describeExit(exitCode, stderr) {
  const said = plainLine(stderr).slice(0, LONGEST_REASON);
  return `\`version -json\` ended with exit code ${exitCode}${said === "" ? "" : `: ${said}`}`;
}

// src/adapters/installer/ensure-tool.ts
var systemClock = {
  sleep: (ms, signal) => wait(ms, void 0, signal === void 0 ? {} : { signal })
};
async function ensureTool(options) {
  const { spec, env, publishers = PUBLISHERS } = options;
  const publisher = applyMirror(publishers[spec.kind], env);
  const present = await findPresent(options, publisher.program);
  return present !== void 0 && fits(spec, present) ? { ...present, kind: spec.kind, installed: false } : await acquire(options, { publisher, present });
}
async function acquire(options, { publisher, present }) {
  const { spec, log, cacheDirectory, clock = systemClock } = options;
  const { kind } = spec;
  const platform = computePlatform(options.machine ?? { os: process.platform, arch: process.arch });
  const cache = new ToolCache({ cacheDirectory, kind, platform, program: publisher.program });
  const downloads = retryDownloads({ downloads: options.downloads, clock, log });
  const version = await findCachedVersion(spec, cache) ?? await chooseVersion(spec, { publisher, downloads });
  if (present?.version === version) return { ...present, kind, installed: false };
  if (present !== void 0) explainRefusal(present, options);
  const cached = await cache.find(version);
  if (cached !== void 0) return { path: cached, version, kind, installed: false };
  const path = await installTool({ kind, version, publisher, platform, cache, downloads, log });
  return { path, version, kind, installed: true };
}
async function findPresent(options, program) {
  const { spec, env, processes, log } = options;
  const path = await findOnPath(process.platform === "win32" ? `${program}.exe` : program, env);
  if (path === void 0) return void 0;
  if (spec.wanted.type === "any") return { path, version: void 0 };
  const answer = await readToolVersion({ file: path, processes, env });
  if (answer.ok) return { path, version: answer.version };
  log.warn(`${path} does not tell its version: ${answer.why}`);
  return void 0;
}
function fits(spec, { version }) {
  return version === void 0 || satisfiesSpec(spec, version);
}
function explainRefusal({ path, version }, { spec, log }) {
  log.info(`${path} is ${TOOLS[spec.kind].label} ${version}, and ${describeSpec(spec)} is asked for`);
}
async function findCachedVersion(spec, cache) {
  if (spec.wanted.type !== "range") return void 0;
  const versions = await cache.versions();
  return selectVersion(spec, versions);
}

// src/adapters/terraform/cli-config.ts
import { readdir as readdir2, stat, writeFile as writeFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
function computePlatform2(platform, arch) {
  const systems = { win32: "windows" };
  const machines = { x64: "amd64", ia32: "386" };
  return `${systems[platform] ?? platform}_${machines[arch] ?? arch}`;
}
async function prepareCliConfig(request) {
  const named = request.env.TF_CLI_CONFIG_FILE;
  if (named && await isThere(named)) return named;
  const home = request.env.HOME;
  if (home && await isThere(join2(home, ".terraformrc"))) return void 0;
  const mirror = await findMirror(request);
  if (mirror === void 0) return void 0;
  const file = join2(request.directory, "mirror.tfrc");
  await writeFile2(file, renderMirrorConfig(mirror));
  return file;
}
function renderMirrorConfig({ path, providers }) {
  const list2 = JSON.stringify(providers);
  return [
    "provider_installation {",
    `  filesystem_mirror {
    path    = ${JSON.stringify(path)}
    include = ${list2}
  }`,
    `  direct {
    exclude = ${list2}
  }`,
    "}",
    ""
  ].join("\n");
}
async function findMirror({ mirrorParents, platform }) {
  for (const parent of mirrorParents) {
    for (const name of await list(parent)) {
      const path = join2(parent, name);
      const providers = await listProviders(path, platform);
      if (providers.includes(AWS_PROVIDER)) return { path, providers };
    }
  }
  return void 0;
}
var REGISTRY = "registry.terraform.io";
var AWS_PROVIDER = `${REGISTRY}/hashicorp/aws`;
async function listProviders(mirror, platform) {
  const found = [];
  for (const namespace of await list(join2(mirror, REGISTRY))) {
    for (const type of await list(join2(mirror, REGISTRY, namespace))) {
      const versions = await list(join2(mirror, REGISTRY, namespace, type));
      const usable = await Promise.all(
        versions.map((version) => isThere(join2(mirror, REGISTRY, namespace, type, version, platform)))
      );
      if (usable.includes(true)) found.push(`${REGISTRY}/${namespace}/${type}`);
    }
  }
  return found;
}
var isThere = (path) => stat(path).then(
  () => true,
  () => false
);
var list = (path) => readdir2(path).catch(() => []);

// src/adapters/terraform/environment.ts
var DROPPED2 = [
  /^INPUT_/,
  /^STATE_/,
  /^TF_CLI_ARGS/,
  /^TF_(DATA_DIR|WORKSPACE|CLI_CONFIG_FILE|IN_AUTOMATION|INPUT|REATTACH_PROVIDERS)$/,
  /^(ACTIONS_ID_TOKEN_REQUEST_TOKEN|ACTIONS_RUNTIME_TOKEN|GITHUB_TOKEN|GH_TOKEN)$/,
  /^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY)$/,
  /^AWS_(PROFILE|DEFAULT_REGION|SESSION_TOKEN|ENDPOINT_URL)$/,
  /^NODE_OPTIONS$/
];
function computeTerraformEnvironment(options) {
  const { credentials, endpoint, region, cliConfigFile } = options;
  const inherited = Object.entries(options.inherited).filter(
    (entry) => entry[1] !== void 0 && !DROPPED2.some((pattern) => pattern.test(entry[0]))
  );
  return {
    GOGC: "400",
    ...Object.fromEntries(inherited),
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...credentials.sessionToken === void 0 ? {} : { AWS_SESSION_TOKEN: credentials.sessionToken },
    ...endpoint === void 0 ? {} : { AWS_ENDPOINT_URL: endpoint },
    ...cliConfigFile === void 0 ? {} : { TF_CLI_CONFIG_FILE: cliConfigFile },
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    CHECKPOINT_DISABLE: "1"
  };
}

// src/adapters/terraform/terraform.ts
import { basename, join as join4 } from "node:path";

// src/adapters/terraform/commands.ts
var PLAN_FILE = "mayfly.tfplan";
var TIME_LIMITS_MS = {
  init: 10 * 6e4,
  plan: 15 * 6e4,
  show: 5 * 6e4,
  apply: 120 * 6e4,
  destroy: 120 * 6e4,
  push: 2 * 6e4
};
var LOCKING = /* @__PURE__ */ new Set(["plan", "apply", "destroy"]);
var INTERRUPT_GRACE_MS = 4 * 6e4;
var LOCK_TIMEOUT = "-lock-timeout=120s";
var DESTROY_LOCK_TIMEOUT = "-lock-timeout=10s";
var ARGUMENTS = {
  init: ["init", "-json", "-input=false"],
  plan: ["plan", "-json", "-input=false", `-out=${PLAN_FILE}`, LOCK_TIMEOUT],
  planUnlocked: ["plan", "-json", "-input=false", `-out=${PLAN_FILE}`, "-lock=false"],
  show: ["show", "-json", PLAN_FILE],
  apply: ["apply", "-json", "-input=false", LOCK_TIMEOUT, PLAN_FILE],
  destroy: ["destroy", "-json", "-input=false", "-auto-approve", DESTROY_LOCK_TIMEOUT],
  destroyUnrefreshed: [
    "destroy",
    "-json",
    "-input=false",
    "-auto-approve",
    "-refresh=false",
    DESTROY_LOCK_TIMEOUT
  ],
  // The lock that this very run could not release would keep it out; Terraform compares serial and lineage.
  push: ["state", "push", "-lock=false", UNSAVED_STATE]
};

// src/adapters/terraform/lock-file.ts
import { copyFile, readFile, writeFile as writeFile3 } from "node:fs/promises";
import { join as join3 } from "node:path";
var LOCK_FILE = ".terraform.lock.hcl";
var VERIFIED_LOCK_FILE = "mayfly.lock.hcl";
async function restoreLockFile(directory) {
  await copyIfThere(join3(directory, VERIFIED_LOCK_FILE), join3(directory, LOCK_FILE));
}
async function relaxLockFile(directory) {
  const path = join3(directory, LOCK_FILE);
  const text = await readFile(path, "utf8").catch(() => void 0);
  if (text === void 0) return;
  await writeFile3(join3(directory, VERIFIED_LOCK_FILE), text);
  await writeFile3(path, removeHashes(text));
}
function removeHashes(text) {
  return text.replace(/^[ \t]*hashes\s*=\s*\[[^\]]*\][ \t]*\r?\n/gm, "");
}
async function copyIfThere(from, to) {
  await copyFile(from, to).catch((error) => {
    if (error.code !== "ENOENT") throw error;
  });
}

// src/adapters/terraform/refusal.ts
var QUOTED_LINES = 20;
function explainRefusal2(command, { exitCode, stderr }) {
  const detail = stderr.trim().split("\n").slice(-QUOTED_LINES).join("\n");
  const tooOld = /flag provided but not defined: -json/.test(stderr);
  return {
    severity: "error",
    summary: tooOld ? "This Terraform is too old: Mayfly needs Terraform 1.10 or later, or OpenTofu 1.10 or later" : `terraform ${command} ended with exit code ${exitCode}`,
    detail
  };
}

// src/adapters/terraform/terraform.ts
var TerraformCli = class {
  #options;
  #started = 0;
  constructor(options) {
    this.#options = options;
  }
  async init(run) {
    await restoreLockFile(run.directory);
    const stream = await this.#stream({ command: "init", args: ARGUMENTS.init, run });
    if (stream.result.exitCode !== 0) return this.#outcome("init", stream);
    await relaxLockFile(run.directory);
    return { ok: true, diagnostics: stream.diagnostics };
  }
  async plan(run) {
    const args = run.lock ? ARGUMENTS.plan : ARGUMENTS.planUnlocked;
    const stream = await this.#stream({ command: "plan", args, run });
    if (stream.result.exitCode !== 0) return this.#outcome("plan", stream);
    return this.#readPlan(run, stream.diagnostics);
  }
  async #readPlan(run, diagnostics) {
    const lines = [];
    const shown = await this.#start(
      { command: "show", args: ARGUMENTS.show, run },
      (line) => lines.push(line)
    );
    if (shown.exitCode !== 0) return { ok: false, diagnostics: [explainRefusal2("show", shown)] };
    const json = lines.join("\n");
    const plan = parsePlanJson(JSON.parse(json));
    return { ok: true, diagnostics, plan, ...run.keepJson === true ? { json } : {} };
  }
  async apply(run) {
    const stream = await this.#change({ command: "apply", args: ARGUMENTS.apply, run });
    return { ...this.#outcome("apply", stream), outputs: stream.outputs };
  }
  async destroy(run) {
    const args = run.refresh ? ARGUMENTS.destroy : ARGUMENTS.destroyUnrefreshed;
    const stream = await this.#change({ command: "destroy", args, run });
    return { ...this.#outcome("destroy", stream), outputs: {} };
  }
  /** A command that writes the state, and what it could not write. */
  async #change(invocation) {
    const stream = await this.#stream(invocation);
    const rescued = await this.saveUnsaved(invocation.run);
    return { ...stream, diagnostics: [...stream.diagnostics, ...rescued] };
  }
  saveUnsaved({
    directory,
    signal
  }) {
    const { unsavedFolder, pausesMs = PAUSES_MS } = this.#options;
    return rescueState({
      directory,
      keepAs: join4(unsavedFolder, `${basename(directory)}-${Date.now()}.tfstate`),
      signal,
      pausesMs,
      push: () => this.#push(directory)
    });
  }
  /** Not stopped by a cancel: it takes a moment, and nothing is more important. */
  async #push(directory) {
    const run = { directory, signal: new AbortController().signal, onEvent: () => {
    } };
    const { exitCode } = await this.#start({ command: "push", args: ARGUMENTS.push, run }, () => {
    });
    return exitCode === 0;
  }
  #outcome(command, { result, diagnostics }) {
    if (result.exitCode === 0) return { ok: true, diagnostics };
    const hasError = diagnostics.some(({ severity }) => severity === "error");
    return {
      ok: false,
      diagnostics: hasError ? diagnostics : [...diagnostics, explainRefusal2(command, result)]
    };
  }
  async #stream(invocation) {
    const diagnostics = [];
    let outputs = {};
    const result = await this.#start(invocation, (line) => {
      const message = parseUiLine(line);
      if (message?.kind === "event") invocation.run.onEvent(message.event);
      if (message?.kind === "diagnostic") diagnostics.push(message.diagnostic);
      if (message?.kind === "outputs") outputs = message.outputs;
    });
    return { result, diagnostics, outputs };
  }
  #start({ command, args, run }, onStdout) {
    const { processes, binary, environment } = this.#options;
    return processes.run({
      ...LOCKING.has(command) ? this.#outlive(command, run.directory) : {},
      command: binary,
      args,
      cwd: run.directory,
      env: environment,
      timeoutMs: TIME_LIMITS_MS[command],
      graceMs: INTERRUPT_GRACE_MS,
      signal: run.signal,
      onLine: (line, stream) => {
        if (stream === "stdout") onStdout(line);
      }
    });
  }
  /** What lets a command come to its own end when this process is killed. */
  #outlive(command, directory) {
    this.#started += 1;
    const outputPath = join4(this.#options.outputFolder, `${this.#started}-${command}`);
    return {
      outputPath,
      onStart: (pid) => this.#options.watch?.({ pid, command, directory, output: `${outputPath}.stdout` })
    };
  }
};

// src/wiring/open-terraform.ts
var MIRROR_PARENTS = ["/opt"];
async function openTerraform(request) {
  const { env, region, endpoint, credentials, folder } = request;
  const processes = createProcesses();
  const [tool, cliConfigFile] = await Promise.all([
    ensureTool({
      spec: parseToolSpec(request.terraformVersion),
      processes,
      downloads: lazyDownloads,
      log: request.log,
      env,
      cacheDirectory: request.toolCache
    }),
    prepareCliConfig({
      env,
      mirrorParents: MIRROR_PARENTS,
      directory: folder,
      platform: computePlatform2(process.platform, process.arch)
    })
  ]);
  return new TerraformCli({
    processes,
    binary: tool.path,
    outputFolder: folder,
    unsavedFolder: join5(request.tempDirectory, "mayfly-unsaved-state"),
    watch: request.watch,
    environment: computeTerraformEnvironment({
      inherited: env,
      region,
      endpoint,
      credentials,
      cliConfigFile
    })
  });
}

export {
  parseToolSpec,
  MIRROR_PARENTS,
  openTerraform
};
//# sourceMappingURL=chunk-6XOHGZ2Q.js.map
