import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeRegion,
  lazyCredentials,
  openStore
} from "./chunk-DWOVC4D7.js";
import {
  findSiblings
} from "./chunk-B5J4BALH.js";
import {
  decideFence,
  hasBundle
} from "./chunk-AHGNXQI5.js";
import {
  lazyDownloads,
  lazyHttp
} from "./chunk-3DW2KRN5.js";
import {
  parsePlanJson
} from "./chunk-ZHBGEKID.js";
import {
  loadConfig,
  parseConfigText,
  salvageConfig,
  toRuleSetting,
  toWaiver
} from "./chunk-VNCVKHE7.js";
import {
  announceAlone,
  exec,
  parseUiLine
} from "./chunk-KMZZFKPW.js";
import {
  computeBareReport,
  explainProblems,
  toDiagnostic
} from "./chunk-QXA2UNBA.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import {
  pickPlace
} from "./chunk-N54ARWFZ.js";
import {
  mayStand,
  renderVerdict
} from "./chunk-YQ3XK2O3.js";
import {
  formatSpan,
  formatTime,
  listBlocking,
  listCounts,
  neutralizeCommands,
  plainLine,
  plainText,
  plural,
  shorten
} from "./chunk-IEBJ5JZE.js";
import {
  RULE_IDS,
  customSchema,
  defaultMessages,
  describeIssues,
  parseYaml,
  policySchema,
  rulesSchema,
  waiverSchema
} from "./chunk-ECHURNKU.js";
import {
  RULES
} from "./chunk-NZIFIDQQ.js";
import {
  LIVE_RULES
} from "./chunk-S7NPWYDC.js";
import {
  computeEnvironmentName
} from "./chunk-IVJUWPQS.js";
import {
  SEVERITIES
} from "./chunk-PEUZ62HH.js";
import {
  LineSplitter,
  Tail,
  createProcesses,
  createTempFolders,
  findOnPath,
  isExecutable,
  killTree
} from "./chunk-PVPORXQ2.js";
import {
  getAt,
  isMap,
  renderPath
} from "./chunk-COGVIM4J.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";
import {
  external_exports
} from "./chunk-OSVD3WA2.js";
import {
  MayflyError,
  computeNextStep
} from "./chunk-BTZU7OHR.js";
import {
  __callDispose,
  __commonJS,
  __toESM,
  __using
} from "./chunk-SRQY6CG7.js";

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module.exports = parseOptions;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse;
  }
});

// node_modules/semver/functions/valid.js
var require_valid = __commonJS({
  "node_modules/semver/functions/valid.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var valid = (version, options) => {
      const v = parse(version, options);
      return v ? v.version : null;
    };
    module.exports = valid;
  }
});

// node_modules/semver/functions/clean.js
var require_clean = __commonJS({
  "node_modules/semver/functions/clean.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var clean = (version, options) => {
      const s = parse(version.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module.exports = clean;
  }
});

// node_modules/semver/functions/inc.js
var require_inc = __commonJS({
  "node_modules/semver/functions/inc.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var inc = (version, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer(
          version instanceof SemVer ? version.version : version,
          options
        ).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module.exports = inc;
  }
});

// node_modules/semver/functions/diff.js
var require_diff = __commonJS({
  "node_modules/semver/functions/diff.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var diff = (version1, version2) => {
      const v1 = parse(version1, null, true);
      const v2 = parse(version2, null, true);
      const comparison = v1.compare(v2);
      if (comparison === 0) {
        return null;
      }
      const v1Higher = comparison > 0;
      const highVersion = v1Higher ? v1 : v2;
      const lowVersion = v1Higher ? v2 : v1;
      const highHasPre = !!highVersion.prerelease.length;
      const lowHasPre = !!lowVersion.prerelease.length;
      if (lowHasPre && !highHasPre) {
        if (!lowVersion.patch && !lowVersion.minor) {
          return "major";
        }
        if (lowVersion.compareMain(highVersion) === 0) {
          if (lowVersion.minor && !lowVersion.patch) {
            return "minor";
          }
          return "patch";
        }
      }
      const prefix = highHasPre ? "pre" : "";
      if (v1.major !== v2.major) {
        return prefix + "major";
      }
      if (v1.minor !== v2.minor) {
        return prefix + "minor";
      }
      if (v1.patch !== v2.patch) {
        return prefix + "patch";
      }
      return "prerelease";
    };
    module.exports = diff;
  }
});

// node_modules/semver/functions/major.js
var require_major = __commonJS({
  "node_modules/semver/functions/major.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var major = (a, loose) => new SemVer(a, loose).major;
    module.exports = major;
  }
});

// node_modules/semver/functions/minor.js
var require_minor = __commonJS({
  "node_modules/semver/functions/minor.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var minor = (a, loose) => new SemVer(a, loose).minor;
    module.exports = minor;
  }
});

// node_modules/semver/functions/patch.js
var require_patch = __commonJS({
  "node_modules/semver/functions/patch.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var patch = (a, loose) => new SemVer(a, loose).patch;
    module.exports = patch;
  }
});

// node_modules/semver/functions/prerelease.js
var require_prerelease = __commonJS({
  "node_modules/semver/functions/prerelease.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var prerelease = (version, options) => {
      const parsed = parse(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compare2 = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare2;
  }
});

// node_modules/semver/functions/rcompare.js
var require_rcompare = __commonJS({
  "node_modules/semver/functions/rcompare.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var rcompare = (a, b, loose) => compare2(b, a, loose);
    module.exports = rcompare;
  }
});

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = __commonJS({
  "node_modules/semver/functions/compare-loose.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var compareLoose = (a, b) => compare2(a, b, true);
    module.exports = compareLoose;
  }
});

// node_modules/semver/functions/compare-build.js
var require_compare_build = __commonJS({
  "node_modules/semver/functions/compare-build.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compareBuild = (a, b, loose) => {
      const versionA = new SemVer(a, loose);
      const versionB = new SemVer(b, loose);
      return versionA.compare(versionB) || versionA.compareBuild(versionB);
    };
    module.exports = compareBuild;
  }
});

// node_modules/semver/functions/sort.js
var require_sort = __commonJS({
  "node_modules/semver/functions/sort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var sort = (list2, loose) => list2.sort((a, b) => compareBuild(a, b, loose));
    module.exports = sort;
  }
});

// node_modules/semver/functions/rsort.js
var require_rsort = __commonJS({
  "node_modules/semver/functions/rsort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var rsort = (list2, loose) => list2.sort((a, b) => compareBuild(b, a, loose));
    module.exports = rsort;
  }
});

// node_modules/semver/functions/gt.js
var require_gt = __commonJS({
  "node_modules/semver/functions/gt.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var gt = (a, b, loose) => compare2(a, b, loose) > 0;
    module.exports = gt;
  }
});

// node_modules/semver/functions/lt.js
var require_lt = __commonJS({
  "node_modules/semver/functions/lt.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var lt = (a, b, loose) => compare2(a, b, loose) < 0;
    module.exports = lt;
  }
});

// node_modules/semver/functions/eq.js
var require_eq = __commonJS({
  "node_modules/semver/functions/eq.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var eq = (a, b, loose) => compare2(a, b, loose) === 0;
    module.exports = eq;
  }
});

// node_modules/semver/functions/neq.js
var require_neq = __commonJS({
  "node_modules/semver/functions/neq.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var neq = (a, b, loose) => compare2(a, b, loose) !== 0;
    module.exports = neq;
  }
});

// node_modules/semver/functions/gte.js
var require_gte = __commonJS({
  "node_modules/semver/functions/gte.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var gte = (a, b, loose) => compare2(a, b, loose) >= 0;
    module.exports = gte;
  }
});

// node_modules/semver/functions/lte.js
var require_lte = __commonJS({
  "node_modules/semver/functions/lte.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var lte = (a, b, loose) => compare2(a, b, loose) <= 0;
    module.exports = lte;
  }
});

// node_modules/semver/functions/cmp.js
var require_cmp = __commonJS({
  "node_modules/semver/functions/cmp.js"(exports, module) {
    "use strict";
    var eq = require_eq();
    var neq = require_neq();
    var gt = require_gt();
    var gte = require_gte();
    var lt = require_lt();
    var lte = require_lte();
    var cmp = (a, op, b, loose) => {
      switch (op) {
        case "===":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a === b;
        case "!==":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a !== b;
        case "":
        case "=":
        case "==":
          return eq(a, b, loose);
        case "!=":
          return neq(a, b, loose);
        case ">":
          return gt(a, b, loose);
        case ">=":
          return gte(a, b, loose);
        case "<":
          return lt(a, b, loose);
        case "<=":
          return lte(a, b, loose);
        default:
          throw new TypeError(`Invalid operator: ${op}`);
      }
    };
    module.exports = cmp;
  }
});

// node_modules/semver/functions/coerce.js
var require_coerce = __commonJS({
  "node_modules/semver/functions/coerce.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse = require_parse();
    var { safeRe: re, t } = require_re();
    var coerce = (version, options) => {
      if (version instanceof SemVer) {
        return version;
      }
      if (typeof version === "number") {
        version = String(version);
      }
      if (typeof version !== "string") {
        return null;
      }
      options = options || {};
      let match = null;
      if (!options.rtl) {
        match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
      } else {
        const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
        let next;
        while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
          if (!match || next.index + next[0].length !== match.index + match[0].length) {
            match = next;
          }
          coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
        }
        coerceRtlRegex.lastIndex = -1;
      }
      if (match === null) {
        return null;
      }
      const major = match[2];
      const minor = match[3] || "0";
      const patch = match[4] || "0";
      const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
      const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
      return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
    };
    module.exports = coerce;
  }
});

// node_modules/semver/functions/truncate.js
var require_truncate = __commonJS({
  "node_modules/semver/functions/truncate.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var constants = require_constants();
    var SemVer = require_semver();
    var truncate = (version, truncation, options) => {
      if (!constants.RELEASE_TYPES.includes(truncation)) {
        return null;
      }
      const clonedVersion = cloneInputVersion(version, options);
      return clonedVersion && doTruncation(clonedVersion, truncation);
    };
    var cloneInputVersion = (version, options) => {
      const versionStringToParse = version instanceof SemVer ? version.version : version;
      return parse(versionStringToParse, options);
    };
    var doTruncation = (version, truncation) => {
      if (isPrerelease(truncation)) {
        return version.version;
      }
      version.prerelease = [];
      switch (truncation) {
        case "major":
          version.minor = 0;
          version.patch = 0;
          break;
        case "minor":
          version.patch = 0;
          break;
      }
      return version.format();
    };
    var isPrerelease = (type) => {
      return type.startsWith("pre");
    };
    module.exports = truncate;
  }
});

// node_modules/semver/internal/lrucache.js
var require_lrucache = __commonJS({
  "node_modules/semver/internal/lrucache.js"(exports, module) {
    "use strict";
    var LRUCache = class {
      constructor() {
        this.max = 1e3;
        this.map = /* @__PURE__ */ new Map();
      }
      get(key) {
        const value = this.map.get(key);
        if (value === void 0) {
          return void 0;
        } else {
          this.map.delete(key);
          this.map.set(key, value);
          return value;
        }
      }
      delete(key) {
        return this.map.delete(key);
      }
      set(key, value) {
        const deleted = this.delete(key);
        if (!deleted && value !== void 0) {
          if (this.map.size >= this.max) {
            const firstKey = this.map.keys().next().value;
            this.delete(firstKey);
          }
          this.map.set(key, value);
        }
        return this;
      }
    };
    module.exports = LRUCache;
  }
});

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = __commonJS({
  "node_modules/semver/internal/trim-comparator-whitespace.js"(exports, module) {
    "use strict";
    var {
      MAX_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      WHITESPACE_CHARACTERS
    } = require_constants();
    var whitespace = new Uint8Array(65536);
    for (const char of WHITESPACE_CHARACTERS) {
      whitespace[char.charCodeAt(0)] = 1;
    }
    var isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
    var isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
    var isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
    var isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
    var isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
    var isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
    var findDigitsEndIndex = (range, start, limit, digitRuns) => {
      if (!isDigit(range[start])) {
        return start;
      }
      if (start >= digitRuns.start && start < digitRuns.end) {
        return Math.min(start + limit, digitRuns.end);
      }
      if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
        return Math.min(start + limit, digitRuns.previousEnd);
      }
      let end = start + 1;
      while (isDigit(range[end])) {
        end++;
      }
      digitRuns.previousStart = digitRuns.start;
      digitRuns.previousEnd = digitRuns.end;
      digitRuns.start = start;
      digitRuns.end = end;
      return Math.min(start + limit, end);
    };
    var findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
      if (!loose && range[start] === "0") {
        return start + 1;
      }
      return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
    };
    var findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
      const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
      if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
        let end = digitsEnd + 1;
        const limit = end + MAX_SAFE_BUILD_LENGTH;
        while (end < limit && isIdentifierCharacter(range[end])) {
          end++;
        }
        return end;
      }
      return findVersionNumberEndIndex(range, start, loose, digitRuns);
    };
    var findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
      const hyphen = range[start] === "-";
      if (!loose && !hyphen) {
        return start;
      }
      const identifierStart = start + (hyphen ? 1 : 0);
      let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
      if (end === identifierStart) {
        if (!loose || !hyphen) {
          return start;
        }
        end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
      }
      while (range[end] === ".") {
        const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findBuildIdentifierEndIndex = (range, start) => {
      let end = start;
      while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
        end++;
      }
      return end;
    };
    var findBuildEndIndex = (range, start) => {
      if (range[start] !== "+") {
        return start;
      }
      let end = findBuildIdentifierEndIndex(range, start + 1);
      if (end === start + 1) {
        return start;
      }
      while (range[end] === ".") {
        const next = findBuildIdentifierEndIndex(range, end + 1);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findLooseFullVersionEndIndex = (range, start, digitRuns) => {
      let end = start;
      for (let component = 0; component < 3; component++) {
        const next = findVersionNumberEndIndex(range, end, true, digitRuns);
        if (next === end) {
          return start;
        }
        end = next;
        if (component < 2) {
          if (range[end] !== ".") {
            return start;
          }
          end++;
        }
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    var findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
      if (isDigit(range[start])) {
        return findVersionNumberEndIndex(range, start, false, digitRuns);
      }
      return isVersionStart(range[start]) ? start + 1 : start;
    };
    var findPartialVersionEndIndex = (range, start, digitRuns) => {
      let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
      for (let component = 0; component < 2; component++) {
        if (range[end] !== ".") {
          return end;
        }
        const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
        if (next === end + 1) {
          return end;
        }
        end = next;
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    var findVersionEndIndex = (range, start, digitRuns) => {
      const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
      return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
    };
    var findRemovableWhitespaceIndex = (range, matchStart) => {
      let position = matchStart;
      if (isWhitespace(range[position])) {
        position++;
      }
      if (range[position] === "<" || range[position] === ">") {
        position++;
      }
      if (range[position] === "=") {
        position++;
      }
      return isWhitespace(range[position]) ? position : -1;
    };
    var trimComparatorWhitespace = (range) => {
      let result = "";
      let copyFrom = 0;
      let cursor = 0;
      const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
      while (cursor < range.length) {
        const matchStart = cursor;
        if (range[cursor] === "<" || range[cursor] === ">") {
          cursor++;
        } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
          cursor++;
          continue;
        }
        while (cursor < range.length && isVersionPrefix(range[cursor])) {
          cursor++;
        }
        if (!isVersionStart(range[cursor])) {
          continue;
        }
        const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
        if (whitespacePosition !== -1) {
          result += range.slice(copyFrom, whitespacePosition);
          copyFrom = whitespacePosition + 1;
        }
        cursor = findVersionEndIndex(range, cursor, digitRuns);
      }
      return result + range.slice(copyFrom);
    };
    module.exports = trimComparatorWhitespace;
  }
});

// node_modules/semver/classes/range.js
var require_range = __commonJS({
  "node_modules/semver/classes/range.js"(exports, module) {
    "use strict";
    var SPACE_CHARACTERS = /\s+/g;
    var Range = class _Range {
      constructor(range, options) {
        options = parseOptions(options);
        if (range instanceof _Range) {
          if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) {
            return range;
          } else {
            return new _Range(range.raw, options);
          }
        }
        if (range instanceof Comparator) {
          this.raw = range.value;
          this.set = [[range]];
          this.formatted = void 0;
          return this;
        }
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
        this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
        if (!this.set.length) {
          throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
        }
        if (this.set.length > 1) {
          const first = this.set[0];
          this.set = this.set.filter((c) => !isNullSet(c[0]));
          if (this.set.length === 0) {
            this.set = [first];
          } else if (this.set.length > 1) {
            for (const c of this.set) {
              if (c.length === 1 && isAny(c[0])) {
                this.set = [c];
                break;
              }
            }
          }
        }
        this.formatted = void 0;
      }
      get range() {
        if (this.formatted === void 0) {
          this.formatted = "";
          for (let i = 0; i < this.set.length; i++) {
            if (i > 0) {
              this.formatted += "||";
            }
            const comps = this.set[i];
            for (let k = 0; k < comps.length; k++) {
              if (k > 0) {
                this.formatted += " ";
              }
              this.formatted += comps[k].toString().trim();
            }
          }
        }
        return this.formatted;
      }
      format() {
        return this.range;
      }
      toString() {
        return this.range;
      }
      parseRange(range) {
        range = range.replace(BUILDSTRIPRE, "");
        const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
        const memoKey = memoOpts + ":" + range;
        const cached = cache.get(memoKey);
        if (cached) {
          return cached;
        }
        const loose = this.options.loose;
        const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
        range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
        debug("hyphen replace", range);
        range = trimComparatorWhitespace(range);
        debug("comparator trim", range);
        range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
        debug("tilde trim", range);
        range = range.replace(re[t.CARETTRIM], caretTrimReplace);
        debug("caret trim", range);
        let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
        if (loose) {
          rangeList = rangeList.filter((comp) => {
            debug("loose invalid filter", comp, this.options);
            return !!comp.match(re[t.COMPARATORLOOSE]);
          });
        }
        debug("range list", rangeList);
        const rangeMap = /* @__PURE__ */ new Map();
        const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
        for (const comp of comparators) {
          if (isNullSet(comp)) {
            return [comp];
          }
          rangeMap.set(comp.value, comp);
        }
        if (rangeMap.size > 1 && rangeMap.has("")) {
          rangeMap.delete("");
        }
        const result = [...rangeMap.values()];
        cache.set(memoKey, result);
        return result;
      }
      intersects(range, options) {
        if (!(range instanceof _Range)) {
          throw new TypeError("a Range is required");
        }
        return this.set.some((thisComparators) => {
          return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
            return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options);
              });
            });
          });
        });
      }
      // if ANY of the sets match ALL of its comparators, then pass
      test(version) {
        if (!version) {
          return false;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        for (let i = 0; i < this.set.length; i++) {
          if (testSet(this.set[i], version, this.options)) {
            return true;
          }
        }
        return false;
      }
    };
    module.exports = Range;
    var LRU = require_lrucache();
    var cache = new LRU();
    var parseOptions = require_parse_options();
    var Comparator = require_comparator();
    var debug = require_debug();
    var SemVer = require_semver();
    var trimComparatorWhitespace = require_trim_comparator_whitespace();
    var {
      safeRe: re,
      src,
      t,
      tildeTrimReplace,
      caretTrimReplace
    } = require_re();
    var { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
    var BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
    var isNullSet = (c) => c.value === "<0.0.0-0";
    var isAny = (c) => c.value === "";
    var isSatisfiable = (comparators, options) => {
      let result = true;
      const remainingComparators = comparators.slice();
      let testComparator = remainingComparators.pop();
      while (result && remainingComparators.length) {
        result = remainingComparators.every((otherComparator) => {
          return testComparator.intersects(otherComparator, options);
        });
        testComparator = remainingComparators.pop();
      }
      return result;
    };
    var parseComparator = (comp, options) => {
      comp = comp.replace(re[t.BUILD], "");
      debug("comp", comp, options);
      comp = replaceCarets(comp, options);
      debug("caret", comp);
      comp = replaceTildes(comp, options);
      debug("tildes", comp);
      comp = replaceXRanges(comp, options);
      debug("xrange", comp);
      comp = replaceStars(comp, options);
      debug("stars", comp);
      return comp;
    };
    var isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
    var invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
    var replaceTildes = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
    };
    var replaceTilde = (comp, options) => {
      const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("tilde", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
        } else if (pr) {
          debug("replaceTilde pr", pr);
          ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
        } else {
          ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
        }
        debug("tilde return", ret);
        return ret;
      });
    };
    var replaceCarets = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
    };
    var replaceCaret = (comp, options) => {
      debug("caret", comp, options);
      const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("caret", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          if (M === "0") {
            ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
          } else {
            ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
          }
        } else if (pr) {
          debug("replaceCaret pr", pr);
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
          }
        } else {
          debug("no pr");
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
          }
        }
        debug("caret return", ret);
        return ret;
      });
    };
    var replaceXRanges = (comp, options) => {
      debug("replaceXRanges", comp, options);
      return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
    };
    var replaceXRange = (comp, options) => {
      comp = comp.trim();
      const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
      return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
        debug("xRange", comp, ret, gtlt, M, m, p, pr);
        if (invalidXRangeOrder(M, m, p)) {
          return comp;
        }
        const xM = isX(M);
        const xm = xM || isX(m);
        const xp = xm || isX(p);
        const anyX = xp;
        if (gtlt === "=" && anyX) {
          gtlt = "";
        }
        pr = options.includePrerelease ? "-0" : "";
        if (xM) {
          if (gtlt === ">" || gtlt === "<") {
            ret = "<0.0.0-0";
          } else {
            ret = "*";
          }
        } else if (gtlt && anyX) {
          if (xm) {
            m = 0;
          }
          p = 0;
          if (gtlt === ">") {
            gtlt = ">=";
            if (xm) {
              M = +M + 1;
              m = 0;
              p = 0;
            } else {
              m = +m + 1;
              p = 0;
            }
          } else if (gtlt === "<=") {
            gtlt = "<";
            if (xm) {
              M = +M + 1;
            } else {
              m = +m + 1;
            }
          }
          if (gtlt === "<") {
            pr = "-0";
          }
          ret = `${gtlt + M}.${m}.${p}${pr}`;
        } else if (xm) {
          ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
        } else if (xp) {
          ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
        }
        debug("xRange return", ret);
        return ret;
      });
    };
    var replaceStars = (comp, options) => {
      debug("replaceStars", comp, options);
      return comp.trim().replace(re[t.STAR], "");
    };
    var replaceGTE0 = (comp, options) => {
      debug("replaceGTE0", comp, options);
      return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
    };
    var hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
      if (isX(fM)) {
        from = "";
      } else if (isX(fm)) {
        from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
      } else if (isX(fp)) {
        from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
      } else if (fpr) {
        from = `>=${from}`;
      } else {
        from = `>=${from}${incPr ? "-0" : ""}`;
      }
      if (isX(tM)) {
        to = "";
      } else if (isX(tm)) {
        to = `<${+tM + 1}.0.0-0`;
      } else if (isX(tp)) {
        to = `<${tM}.${+tm + 1}.0-0`;
      } else if (tpr) {
        to = `<=${tM}.${tm}.${tp}-${tpr}`;
      } else if (incPr) {
        to = `<${tM}.${tm}.${+tp + 1}-0`;
      } else {
        to = `<=${to}`;
      }
      return `${from} ${to}`.trim();
    };
    var testSet = (set, version, options) => {
      for (let i = 0; i < set.length; i++) {
        if (!set[i].test(version)) {
          return false;
        }
      }
      if (version.prerelease.length && !options.includePrerelease) {
        for (let i = 0; i < set.length; i++) {
          debug(set[i].semver);
          if (set[i].semver === Comparator.ANY) {
            continue;
          }
          if (set[i].semver.prerelease.length > 0) {
            const allowed = set[i].semver;
            if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
              return true;
            }
          }
        }
        return false;
      }
      return true;
    };
  }
});

// node_modules/semver/classes/comparator.js
var require_comparator = __commonJS({
  "node_modules/semver/classes/comparator.js"(exports, module) {
    "use strict";
    var ANY = /* @__PURE__ */ Symbol("SemVer ANY");
    var Comparator = class _Comparator {
      static get ANY() {
        return ANY;
      }
      constructor(comp, options) {
        options = parseOptions(options);
        if (comp instanceof _Comparator) {
          if (comp.loose === !!options.loose) {
            return comp;
          } else {
            comp = comp.value;
          }
        }
        comp = comp.trim().split(/\s+/).join(" ");
        debug("comparator", comp, options);
        this.options = options;
        this.loose = !!options.loose;
        this.parse(comp);
        if (this.semver === ANY) {
          this.value = "";
        } else {
          this.value = this.operator + this.semver.version;
        }
        debug("comp", this);
      }
      parse(comp) {
        const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
        const m = comp.match(r);
        if (!m) {
          throw new TypeError(`Invalid comparator: ${comp}`);
        }
        this.operator = m[1] !== void 0 ? m[1] : "";
        if (this.operator === "=") {
          this.operator = "";
        }
        if (!m[2]) {
          this.semver = ANY;
        } else {
          this.semver = new SemVer(m[2], this.options.loose);
        }
      }
      toString() {
        return this.value;
      }
      test(version) {
        debug("Comparator.test", version, this.options.loose);
        if (this.semver === ANY || version === ANY) {
          return true;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        return cmp(version, this.operator, this.semver, this.options);
      }
      intersects(comp, options) {
        if (!(comp instanceof _Comparator)) {
          throw new TypeError("a Comparator is required");
        }
        if (this.operator === "") {
          if (this.value === "") {
            return true;
          }
          return new Range(comp.value, options).test(this.value);
        } else if (comp.operator === "") {
          if (comp.value === "") {
            return true;
          }
          return new Range(this.value, options).test(comp.semver);
        }
        options = parseOptions(options);
        if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) {
          return false;
        }
        if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) {
          return false;
        }
        if (this.operator.startsWith(">") && comp.operator.startsWith(">")) {
          return true;
        }
        if (this.operator.startsWith("<") && comp.operator.startsWith("<")) {
          return true;
        }
        if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) {
          return true;
        }
        if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) {
          return true;
        }
        if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) {
          return true;
        }
        return false;
      }
    };
    module.exports = Comparator;
    var parseOptions = require_parse_options();
    var { safeRe: re, t } = require_re();
    var cmp = require_cmp();
    var debug = require_debug();
    var SemVer = require_semver();
    var Range = require_range();
  }
});

// node_modules/semver/functions/satisfies.js
var require_satisfies = __commonJS({
  "node_modules/semver/functions/satisfies.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var satisfies = (version, range, options) => {
      try {
        range = new Range(range, options);
      } catch (er) {
        return false;
      }
      return range.test(version);
    };
    module.exports = satisfies;
  }
});

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = __commonJS({
  "node_modules/semver/ranges/to-comparators.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
    module.exports = toComparators;
  }
});

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = __commonJS({
  "node_modules/semver/ranges/max-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var maxSatisfying = (versions, range, options) => {
      let max = null;
      let maxSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!max || maxSV.compare(v) === -1) {
            max = v;
            maxSV = new SemVer(max, options);
          }
        }
      });
      return max;
    };
    module.exports = maxSatisfying;
  }
});

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = __commonJS({
  "node_modules/semver/ranges/min-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var minSatisfying = (versions, range, options) => {
      let min = null;
      let minSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!min || minSV.compare(v) === 1) {
            min = v;
            minSV = new SemVer(min, options);
          }
        }
      });
      return min;
    };
    module.exports = minSatisfying;
  }
});

// node_modules/semver/ranges/min-version.js
var require_min_version = __commonJS({
  "node_modules/semver/ranges/min-version.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var gt = require_gt();
    var minVersion = (range, loose) => {
      range = new Range(range, loose);
      let minver = new SemVer("0.0.0");
      if (range.test(minver)) {
        return minver;
      }
      minver = new SemVer("0.0.0-0");
      if (range.test(minver)) {
        return minver;
      }
      minver = null;
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let setMin = null;
        comparators.forEach((comparator) => {
          const compver = new SemVer(comparator.semver.version);
          switch (comparator.operator) {
            case ">":
              if (compver.prerelease.length === 0) {
                compver.patch++;
              } else {
                compver.prerelease.push(0);
              }
              compver.raw = compver.format();
            /* fallthrough */
            case "":
            case ">=":
              if (!setMin || gt(compver, setMin)) {
                setMin = compver;
              }
              break;
            case "<":
            case "<=":
              break;
            /* istanbul ignore next */
            default:
              throw new Error(`Unexpected operation: ${comparator.operator}`);
          }
        });
        if (setMin && (!minver || gt(minver, setMin))) {
          minver = setMin;
        }
      }
      if (minver && range.test(minver)) {
        return minver;
      }
      return null;
    };
    module.exports = minVersion;
  }
});

// node_modules/semver/ranges/valid.js
var require_valid2 = __commonJS({
  "node_modules/semver/ranges/valid.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var validRange = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange;
  }
});

// node_modules/semver/ranges/outside.js
var require_outside = __commonJS({
  "node_modules/semver/ranges/outside.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var Range = require_range();
    var satisfies = require_satisfies();
    var gt = require_gt();
    var lt = require_lt();
    var lte = require_lte();
    var gte = require_gte();
    var outside = (version, range, hilo, options) => {
      version = new SemVer(version, options);
      range = new Range(range, options);
      let gtfn, ltefn, ltfn, comp, ecomp;
      switch (hilo) {
        case ">":
          gtfn = gt;
          ltefn = lte;
          ltfn = lt;
          comp = ">";
          ecomp = ">=";
          break;
        case "<":
          gtfn = lt;
          ltefn = gte;
          ltfn = gt;
          comp = "<";
          ecomp = "<=";
          break;
        default:
          throw new TypeError('Must provide a hilo val of "<" or ">"');
      }
      if (satisfies(version, range, options)) {
        return false;
      }
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let high = null;
        let low = null;
        comparators.forEach((comparator) => {
          if (comparator.semver === ANY) {
            comparator = new Comparator(">=0.0.0");
          }
          high = high || comparator;
          low = low || comparator;
          if (gtfn(comparator.semver, high.semver, options)) {
            high = comparator;
          } else if (ltfn(comparator.semver, low.semver, options)) {
            low = comparator;
          }
        });
        if (high.operator === comp || high.operator === ecomp) {
          return false;
        }
        if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
          return false;
        } else if (low.operator === ecomp && ltfn(version, low.semver)) {
          return false;
        }
      }
      return true;
    };
    module.exports = outside;
  }
});

// node_modules/semver/ranges/gtr.js
var require_gtr = __commonJS({
  "node_modules/semver/ranges/gtr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var gtr = (version, range, options) => outside(version, range, ">", options);
    module.exports = gtr;
  }
});

// node_modules/semver/ranges/ltr.js
var require_ltr = __commonJS({
  "node_modules/semver/ranges/ltr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var ltr = (version, range, options) => outside(version, range, "<", options);
    module.exports = ltr;
  }
});

// node_modules/semver/ranges/intersects.js
var require_intersects = __commonJS({
  "node_modules/semver/ranges/intersects.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module.exports = intersects;
  }
});

// node_modules/semver/ranges/simplify.js
var require_simplify = __commonJS({
  "node_modules/semver/ranges/simplify.js"(exports, module) {
    "use strict";
    var satisfies = require_satisfies();
    var compare2 = require_compare();
    module.exports = (versions, range, options) => {
      const set = [];
      let first = null;
      let prev = null;
      const v = versions.sort((a, b) => compare2(a, b, options));
      for (const version of v) {
        const included = satisfies(version, range, options);
        if (included) {
          prev = version;
          if (!first) {
            first = version;
          }
        } else {
          if (prev) {
            set.push([first, prev]);
          }
          prev = null;
          first = null;
        }
      }
      if (first) {
        set.push([first, null]);
      }
      const ranges = [];
      for (const [min, max] of set) {
        if (min === max) {
          ranges.push(min);
        } else if (!max && min === v[0]) {
          ranges.push("*");
        } else if (!max) {
          ranges.push(`>=${min}`);
        } else if (min === v[0]) {
          ranges.push(`<=${max}`);
        } else {
          ranges.push(`${min} - ${max}`);
        }
      }
      const simplified = ranges.join(" || ");
      const original = typeof range.raw === "string" ? range.raw : String(range);
      return simplified.length < original.length ? simplified : range;
    };
  }
});

// node_modules/semver/ranges/subset.js
var require_subset = __commonJS({
  "node_modules/semver/ranges/subset.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var satisfies = require_satisfies();
    var compare2 = require_compare();
    var subset = (sub, dom, options = {}) => {
      if (sub === dom) {
        return true;
      }
      sub = new Range(sub, options);
      dom = new Range(dom, options);
      let sawNonNull = false;
      OUTER: for (const simpleSub of sub.set) {
        for (const simpleDom of dom.set) {
          const isSub = simpleSubset(simpleSub, simpleDom, options);
          sawNonNull = sawNonNull || isSub !== null;
          if (isSub) {
            continue OUTER;
          }
        }
        if (sawNonNull) {
          return false;
        }
      }
      return true;
    };
    var minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
    var minimumVersion = [new Comparator(">=0.0.0")];
    var simpleSubset = (sub, dom, options) => {
      if (sub === dom) {
        return true;
      }
      if (sub.length === 1 && sub[0].semver === ANY) {
        if (dom.length === 1 && dom[0].semver === ANY) {
          return true;
        } else if (options.includePrerelease) {
          sub = minimumVersionWithPreRelease;
        } else {
          sub = minimumVersion;
        }
      }
      if (dom.length === 1 && dom[0].semver === ANY) {
        if (options.includePrerelease) {
          return true;
        } else {
          dom = minimumVersion;
        }
      }
      const eqSet = /* @__PURE__ */ new Set();
      let gt, lt;
      for (const c of sub) {
        if (c.operator === ">" || c.operator === ">=") {
          gt = higherGT(gt, c, options);
        } else if (c.operator === "<" || c.operator === "<=") {
          lt = lowerLT(lt, c, options);
        } else {
          eqSet.add(c.semver);
        }
      }
      if (eqSet.size > 1) {
        return null;
      }
      let gtltComp;
      if (gt && lt) {
        gtltComp = compare2(gt.semver, lt.semver, options);
        if (gtltComp > 0) {
          return null;
        } else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) {
          return null;
        }
      }
      for (const eq of eqSet) {
        if (gt && !satisfies(eq, String(gt), options)) {
          return null;
        }
        if (lt && !satisfies(eq, String(lt), options)) {
          return null;
        }
        for (const c of dom) {
          if (!satisfies(eq, String(c), options)) {
            return false;
          }
        }
        return true;
      }
      let higher, lower;
      let hasDomLT, hasDomGT;
      let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
      let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
      if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) {
        needDomLTPre = false;
      }
      for (const c of dom) {
        hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
        hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
        if (gt) {
          if (needDomGTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
              needDomGTPre = false;
            }
          }
          if (c.operator === ">" || c.operator === ">=") {
            higher = higherGT(gt, c, options);
            if (higher === c && higher !== gt) {
              return false;
            }
          } else if (gt.operator === ">=" && !c.test(gt.semver)) {
            return false;
          }
        }
        if (lt) {
          if (needDomLTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
              needDomLTPre = false;
            }
          }
          if (c.operator === "<" || c.operator === "<=") {
            lower = lowerLT(lt, c, options);
            if (lower === c && lower !== lt) {
              return false;
            }
          } else if (lt.operator === "<=" && !c.test(lt.semver)) {
            return false;
          }
        }
        if (!c.operator && (lt || gt) && gtltComp !== 0) {
          return false;
        }
      }
      if (gt && hasDomLT && !lt && gtltComp !== 0) {
        return false;
      }
      if (lt && hasDomGT && !gt && gtltComp !== 0) {
        return false;
      }
      if (needDomGTPre || needDomLTPre) {
        return false;
      }
      return true;
    };
    var higherGT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare2(a.semver, b.semver, options);
      return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
    };
    var lowerLT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare2(a.semver, b.semver, options);
      return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
    };
    module.exports = subset;
  }
});

// node_modules/semver/index.js
var require_semver2 = __commonJS({
  "node_modules/semver/index.js"(exports, module) {
    "use strict";
    var internalRe = require_re();
    var constants = require_constants();
    var SemVer = require_semver();
    var identifiers = require_identifiers();
    var parse = require_parse();
    var valid = require_valid();
    var clean = require_clean();
    var inc = require_inc();
    var diff = require_diff();
    var major = require_major();
    var minor = require_minor();
    var patch = require_patch();
    var prerelease = require_prerelease();
    var compare2 = require_compare();
    var rcompare = require_rcompare();
    var compareLoose = require_compare_loose();
    var compareBuild = require_compare_build();
    var sort = require_sort();
    var rsort = require_rsort();
    var gt = require_gt();
    var lt = require_lt();
    var eq = require_eq();
    var neq = require_neq();
    var gte = require_gte();
    var lte = require_lte();
    var cmp = require_cmp();
    var coerce = require_coerce();
    var truncate = require_truncate();
    var Comparator = require_comparator();
    var Range = require_range();
    var satisfies = require_satisfies();
    var toComparators = require_to_comparators();
    var maxSatisfying = require_max_satisfying();
    var minSatisfying = require_min_satisfying();
    var minVersion = require_min_version();
    var validRange = require_valid2();
    var outside = require_outside();
    var gtr = require_gtr();
    var ltr = require_ltr();
    var intersects = require_intersects();
    var simplifyRange = require_simplify();
    var subset = require_subset();
    module.exports = {
      parse,
      valid,
      clean,
      inc,
      diff,
      major,
      minor,
      patch,
      prerelease,
      compare: compare2,
      rcompare,
      compareLoose,
      compareBuild,
      sort,
      rsort,
      gt,
      lt,
      eq,
      neq,
      gte,
      lte,
      cmp,
      coerce,
      truncate,
      Comparator,
      Range,
      satisfies,
      toComparators,
      maxSatisfying,
      minSatisfying,
      minVersion,
      validRange,
      outside,
      gtr,
      ltr,
      intersects,
      simplifyRange,
      subset,
      SemVer,
      re: internalRe.re,
      src: internalRe.src,
      tokens: internalRe.t,
      SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
      RELEASE_TYPES: constants.RELEASE_TYPES,
      compareIdentifiers: identifiers.compareIdentifiers,
      rcompareIdentifiers: identifiers.rcompareIdentifiers
    };
  }
});

// src/core/terraform/tool-spec.ts
var import_semver = __toESM(require_semver2(), 1);
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
  if (wanted.type === "exact") return import_semver.default.eq(version, wanted.version);
  if (wanted.type === "range") return import_semver.default.satisfies(version, wanted.range);
  return wanted.type === "any";
}
function selectVersion(spec, versions) {
  const fits2 = ({ wanted }, version) => wanted.type === "latest" ? import_semver.default.prerelease(version) === null && isRecent(spec.kind, version) : satisfiesSpec(spec, version);
  const candidates = versions.filter((version) => import_semver.default.valid(version) === version && fits2(spec, version));
  return candidates.sort(import_semver.default.rcompare)[0];
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
  const version = import_semver.default.valid(text);
  if (version !== null) return { type: "exact", version };
  return import_semver.default.validRange(text) === null ? void 0 : { type: "range", range: text };
}
function hintFor(version) {
  if (version.includes("~>"))
    return "write ~1.11 for the newest 1.11.x, or ^1.11 for the newest 1.x from 1.11 on";
  if (version.includes(","))
    return 'write the parts of a range with a space between them, such as ">=1.11 <1.15"';
  return EXAMPLES;
}
function isRecent(kind, version) {
  return import_semver.default.gte(version, TOOLS[kind].oldest);
}
function requireRecent({ kind, wanted, given }) {
  const { label, oldest } = TOOLS[kind];
  const reachable = (wanted.type !== "exact" || isRecent(kind, wanted.version)) && (wanted.type !== "range" || import_semver.default.intersects(wanted.range, `>=${oldest}`));
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

// src/core/text/find-secrets.ts
var NAMES = /SECRET|PASSWORD|PASSWD|TOKEN|PRIVATE_KEY|API_?KEY|CREDENTIALS/i;
var NOT_VALUES = /_(URL|URI|FILE|PATH|DIR|NAME|ID|TYPE|ARN|EXPIRATION)$/i;
var SHORTEST = 8;
function findSecrets(env) {
  return Object.entries(env).flatMap(
    ([name, value]) => value !== void 0 && value.length >= SHORTEST && NAMES.test(name) && !NOT_VALUES.test(name) ? [value] : []
  );
}

// src/wiring/find-config.ts
async function findConfig(request) {
  const loaded = await loadConfigFor(request);
  const { file } = loaded;
  const { forge, verb, pullNumber } = request;
  if (loaded.ok) return { config: loaded.config, problems: [], named: true, file };
  const config = await recallName(request, loaded);
  const place = verb === "destroy" ? pickPlace(await forge?.fetchTold(pullNumber) ?? []) : void 0;
  const recalled = recallPlace({ salvaged: config, place, pullNumber });
  return { config: recalled, problems: loaded.problems, named: loaded.named || recalled !== config, file };
}
function recallPlace({ salvaged, place, pullNumber }) {
  const suffix = `-pr-${pullNumber}`;
  if (place === void 0 || !place.environment.endsWith(suffix)) return salvaged;
  const { region, state, environment } = place;
  return { ...salvaged, name: environment.slice(0, -suffix.length), region, state };
}
async function loadConfigFor(request) {
  const { workingDirectory, root, configFile, verb, forge, headSha, log } = request;
  const loaded = await loadConfig({ workingDirectory, root, config: configFile });
  if (loaded.ok || verb !== "destroy") return loaded;
  log.info(
    `Destroying without a good configuration (${explainProblems(loaded.problems)}): bundle and state are enough.`
  );
  if (!loaded.missing || headSha === void 0) return loaded;
  const text = await forge?.fetchFile(loaded.file, headSha);
  return text === void 0 ? loaded : parseConfigText(text, loaded.file);
}
async function recallName({ forge, baseSha }, { salvaged, file }) {
  if (salvaged.name !== void 0 || baseSha === void 0) return salvaged;
  const { name } = salvageConfig(await forge?.fetchFile(file, baseSha));
  return name === void 0 ? salvaged : { ...salvaged, name };
}

// src/wiring/find-environment.ts
async function findEnvironment(context) {
  const { environment, store } = context;
  if (await store.prepare({ create: false }) === "absent") return context;
  if (await store.readRecord(environment.name) !== void 0) return context;
  const siblings = await findSiblings(context);
  const first = siblings.find(({ status }) => status !== "destroying") ?? siblings[0];
  if (first === void 0 || await hasBundle(context)) return context;
  return { ...context, environment: { ...environment, name: first.environment } };
}

// src/wiring/find-policy.ts
import { relative, resolve, sep } from "node:path";

// src/core/config/base-policy.ts
var EMPTY = { waivers: [], custom: [], rules: {}, failOn: "high", problems: [] };
var POLICY = ["checks", "policy"];
function parseBasePolicy({ text, file }) {
  if (text === void 0) return EMPTY;
  const { value, locate } = parseYaml(text, file);
  const written = getAt(value, [...POLICY, "waivers"]);
  const judged = (Array.isArray(written) ? written : []).map((waiver, index) => {
    const parsed = waiverSchema.safeParse(waiver, { error: defaultMessages });
    if (parsed.success) return { waiver: toWaiver(parsed.data) };
    const [issue] = describeIssues(parsed.error.issues, waiver);
    const { line } = locate({ path: [...POLICY, "waivers", index], at: "value" });
    return { problem: `the waiver at ${file}:${line} of the base branch does not count: ${explain(issue)}` };
  });
  const custom = parseCustom(getAt(value, [...POLICY, "custom"]), file);
  const failOn = policySchema.safeParse({ fail_on: getAt(value, [...POLICY, "fail_on"]) });
  return {
    waivers: judged.flatMap(({ waiver }) => waiver ?? []),
    custom: custom.patterns,
    rules: parseRules(getAt(value, [...POLICY, "rules"])),
    failOn: failOn.success ? failOn.data.fail_on : EMPTY.failOn,
    problems: [...judged.flatMap(({ problem }) => problem ?? []), ...custom.problems]
  };
}
function parseCustom(written, file) {
  const items = Array.isArray(written) ? written : written == null ? [] : [[written]];
  const parsed = items.map((item) => customSchema.safeParse([item]));
  const bad = parsed.filter(({ success }) => !success).length;
  return {
    patterns: parsed.flatMap(({ data }) => data ?? []),
    problems: bad === 0 ? [] : [`${plural(bad, "item")} of \`checks.policy.custom\` in ${file} of the base branch can't be read`]
  };
}
function explain(issue) {
  if (issue === void 0) return "it is malformed";
  const namesKey = issue.path.length === 0 || issue.message.startsWith("`");
  return namesKey ? issue.message : `\`${renderPath(issue.path)}\` ${issue.message}`;
}
function parseRules(written) {
  if (!isMap(written)) return {};
  const settings = Object.entries(written).flatMap(([id, setting]) => {
    const parsed = rulesSchema.safeParse({ [id]: setting });
    return parsed.success ? Object.entries(parsed.data) : [];
  });
  return Object.fromEntries(settings.map(([id, setting]) => [id, toRuleSetting(setting)]));
}

// src/core/policy/compare-settings.ts
function listWeakened({ own, base, severities }) {
  const ids = /* @__PURE__ */ new Set([...Object.keys(own.rules), ...Object.keys(base.rules)]);
  const rules = [...ids].flatMap((id) => {
    const usual = severities.get(id);
    const [now, before] = [own.rules[id], base.rules[id]].map((setting) => weigh(setting, usual));
    return now === void 0 || before === void 0 ? [] : compare(id, now, before);
  });
  return [...compare("fail_on", own.failOn, base.failOn).reverse(), ...rules];
}
function compare(what, now, before) {
  if (now === before || before === "off") return [];
  if (now === "off") return [`${what} off`];
  if (now === "usual" || before === "usual") return [];
  const isMilder = SEVERITIES.indexOf(now) > SEVERITIES.indexOf(before);
  return (what === "fail_on" ? !isMilder : isMilder) ? [`${what} ${now} instead of ${before}`] : [];
}
function weigh(setting, usual) {
  if (setting === void 0) return usual ?? "usual";
  return setting.off ? "off" : setting.severity ?? usual ?? "usual";
}

// src/wiring/find-policy.ts
async function findPolicy(request, source) {
  const { forge, verb } = request;
  const { failOn, rules, waivers } = source.config;
  if (verb === "destroy") {
    return { policy: { failOn, rules, waivers: [], extraRules: [], warnings: [] }, rego: [] };
  }
  if (forge !== void 0) return findMerged(request, { ...source, forge });
  const own = await loadOwn(request, source);
  return {
    policy: { failOn, rules, waivers, extraRules: own?.rules ?? [], warnings: [] },
    rego: own?.rego ?? []
  };
}
async function findMerged(request, { config, file, forge }) {
  const ref = await findBaseRef(request);
  const text = ref === void 0 ? void 0 : await forge.requireFile(file, ref);
  const base = parseBasePolicy({ text, file });
  const policies = await loadBase(request, { forge, ref, patterns: base.custom });
  const own = await loadOwn(request, { config, file });
  const target = ref ?? "the base branch";
  const lost = findLost(base, policies);
  return {
    policy: {
      failOn: config.failOn,
      rules: config.rules,
      waivers: base.waivers.filter((waiver) => !lost.includes(waiver)),
      extraRules: policies?.rules ?? [],
      warnings: [
        ...base.problems,
        ...lost.map(({ rule, resource }) => explainLost({ rule, resource, target })),
        ...policies?.warnings ?? [],
        ...explainOwnWaivers(config, base, target),
        ...own === void 0 || areSame(own.files, policies?.files ?? []) ? [] : [
          `the custom policies here are not those of ${target}, which are the ones that count until a merge`
        ],
        ...text === void 0 ? [] : explainWeakened({ config, base, policies })
      ]
    },
    rego: policies?.rego ?? []
  };
}
function findLost({ waivers }, policies) {
  if (policies !== void 0 && policies.rego.length > 0) return [];
  const known = /* @__PURE__ */ new Set([...RULE_IDS, ...(policies?.rules ?? []).map(({ id }) => id)]);
  return waivers.filter(({ rule }) => !known.has(rule));
}
function explainLost({ rule, resource, target }) {
  return `the waiver of ${rule} for ${resource} on ${target} does not count: there is no rule ${rule}`;
}
function areSame(own, merged) {
  return merged.length === own.length && own.every(({ file, text }) => merged.some((one) => one.file === file && one.text === text));
}
async function loadBase({ root, workingDirectory }, { forge, ref, patterns }) {
  if (ref === void 0 || patterns.length === 0) return void 0;
  const folder = relative(root, workingDirectory).split(sep).join("/");
  const { fetchBasePolicies } = await import("./base-policies-KUXF5IZK.js");
  return fetchBasePolicies({ forge, ref, patterns, folder });
}
async function loadOwn({ root, workingDirectory }, { config, file }) {
  if (config.custom.length === 0) return void 0;
  const { loadCustomPolicies } = await import("./custom-policies-RWRGKVHT.js");
  const configFile = relative(workingDirectory, resolve(root, file));
  return loadCustomPolicies({ workingDirectory, policy: config, configFile });
}
async function findBaseRef({ forge, baseRef, pullNumber }) {
  return baseRef ?? (await forge?.fetchPullRequest(pullNumber))?.baseRef;
}
function explainOwnWaivers({ waivers }, base, target) {
  const merged = new Set(base.waivers.map((waiver) => JSON.stringify(waiver)));
  const own = waivers.filter((waiver) => !merged.has(JSON.stringify(waiver)));
  if (own.length === 0) return [];
  const count = plural(own.length, "waiver");
  return [
    `${count} of this pull request ${own.length === 1 ? "does" : "do"} not count before being merged to ${target}: ` + own.map(({ rule, resource }) => `${rule} for ${resource}`).join(", ")
  ];
}
function explainWeakened({ config, base, policies }) {
  const rules = [...RULES, ...LIVE_RULES, ...policies?.rules ?? []];
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  const weakened = listWeakened({ own: config, base, severities });
  return weakened.length === 0 ? [] : [`this pull request changes what policy counts: ${weakened.join(", ")}. Review that as code.`];
}

// src/wiring/open-rego.ts
async function openRego(files, { env, folders }) {
  if (files.length === 0) return void 0;
  const { openPolicyPrograms } = await import("./open-policy-programs-X5OF5WBM.js");
  const programs = openPolicyPrograms({ env, folders });
  return { judge: (planJson, signal) => programs.judge({ files, planJson, signal }) };
}

// src/adapters/bundle/tar-bundles.ts
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative as relative2, sep as sep2 } from "node:path";

// src/core/environment/bundle-manifest.ts
var MANIFEST_FILE = "mayfly.json";
var manifestSchema = external_exports.looseObject({
  version: external_exports.literal(1),
  environment: external_exports.string(),
  stacks: external_exports.array(
    external_exports.object({
      name: external_exports.string(),
      /** Relative to the bundle's root, with `/`; never outside it. */
      directory: external_exports.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).*$/, "leads out of the bundle"),
      dependsOn: external_exports.array(external_exports.string())
    })
  )
});
function parseManifest(text) {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new MayflyError(`the bundle's ${MANIFEST_FILE} can't be read`, {
      kind: "outside",
      hint: "Deploy the pull request again to seal a new bundle, then destroy.",
      cause
    });
  }
}

// src/adapters/bundle/tar-bundles.ts
var LEFT_OUT = [
  /^\.terraform$/,
  /\.tfplan$/,
  /\.tfstate(\.backup)?$/,
  /^\.terraform\.tfstate\.lock\.info$/,
  /^node_modules$/,
  /^\.git$/
];
var isLeftOut = (name) => LEFT_OUT.some((pattern) => pattern.test(name));
var tarBundles = {
  async pack({ environment, folder, stacks, file }) {
    await writeFile(join(folder, MANIFEST_FILE), renderManifest(environment, folder, stacks));
    const filter = (path) => !isLeftOut(basename(path));
    try {
      const { create: create2 } = await import("./index.min-G6JBAFVO.js");
      await create2({ gzip: true, cwd: folder, file, portable: true, noMtime: true, filter }, ["."]);
    } catch (error) {
      throw new MayflyError(`packing the bundle ${basename(file)} failed`, { kind: "outside", cause: error });
    }
  },
  async unpack({ file, folder }) {
    await mkdir(folder, { recursive: true });
    try {
      const { extract } = await import("./index.min-G6JBAFVO.js");
      await extract({ file, cwd: folder, strict: true });
    } catch (error) {
      throw new MayflyError(`unpacking the bundle ${basename(file)} failed: it is damaged`, {
        kind: "outside",
        hint: "Deploy the pull request again to seal a new bundle, then destroy.",
        cause: error
      });
    }
    const { stacks } = parseManifest(await readFile(join(folder, MANIFEST_FILE), "utf8").catch(() => ""));
    return stacks.map(({ name, directory, dependsOn }) => ({
      name,
      directory: join(folder, directory),
      dependsOn,
      intended: {}
    }));
  }
};
function renderManifest(environment, folder, stacks) {
  const entries = stacks.map(({ name, directory, dependsOn }) => ({
    name,
    directory: relative2(folder, directory).split(sep2).join("/") || ".",
    dependsOn
  }));
  return `${JSON.stringify({ version: 1, environment, stacks: entries }, null, 2)}
`;
}

// src/wiring/lazy-probe.ts
function lazyProbe(http) {
  let probe;
  const load = async () => {
    const [{ createProbe }, { guardedLookup, isForbiddenAddress }] = await Promise.all([
      import("./probe-E6SIEHI5.js"),
      import("./forbidden-addresses-CWCQLU6A.js")
    ]);
    return createProbe({ http, lookup: guardedLookup, isForbidden: isForbiddenAddress });
  };
  return {
    observe: async (endpoint, signal) => {
      probe ??= load();
      return (await probe).observe(endpoint, signal);
    }
  };
}

// src/wiring/lazy-terraform.ts
function lazyTerraform(open) {
  let opened;
  const load = () => {
    opened ??= open();
    return opened;
  };
  return {
    init: async (run) => (await load()).init(run),
    plan: async (run) => (await load()).plan(run),
    apply: async (run) => (await load()).apply(run),
    destroy: async (run) => (await load()).destroy(run),
    forceUnlock: async (run, lockId) => (await load()).forceUnlock(run, lockId)
  };
}

// src/wiring/open-aws.ts
async function openAws(request) {
  const { region, endpoint, readsOnly = false, config } = request;
  const findCredentials = lazyCredentials(request, () => region);
  const local = readsOnly && config.state.kind === "local";
  const credentials = local ? void 0 : await findCredentials();
  const { createTaggedResources } = await import("./tagged-resources-XA57Q3AM.js");
  const tagged = createTaggedResources({ region, endpoint, credentials: findCredentials });
  const opened = await openStore({ ...request, findRegion: () => region, findCredentials });
  return { credentials, findCredentials, tagged, ...opened };
}

// src/adapters/process/shell-line.ts
var LEADER = 'printf "%s\\n" "$$"; sh -c "$1" </dev/null; exit "$?"';
var SCRIPT = `
if command -v setsid >/dev/null 2>&1; then exec setsid sh -c '${LEADER}' sh "$1"; fi
set -m 2>/dev/null
sh -c '${LEADER}' sh "$1" &
wait "$!"`;
function computeShellCommand(line, platform) {
  if (platform === "win32") {
    return { program: "cmd.exe", args: ["/d", "/s", "/c", `"${line}"`], saysId: false, verbatim: true };
  }
  return { program: "/bin/sh", args: ["-c", SCRIPT, "sh", line], saysId: true, verbatim: false };
}

// src/adapters/process/shell.ts
var DRAIN_MS = 2e3;
var KILLED = 137;
function createShell() {
  return { run: runLine };
}
async function runLine(request) {
  var _stack = [];
  try {
    request.signal?.throwIfAborted();
    const work = new LineRun(request);
    const limit = __using(_stack, startLimit(request));
    try {
      return await Promise.race([work.outcome, limit.reached]);
    } catch (error) {
      await work.kill();
      throw error;
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var LineRun = class {
  outcome;
  #request;
  #tail = new Tail();
  #command;
  #splitters = {
    stdout: new LineSplitter((line) => this.#takeOutput(line)),
    stderr: new LineSplitter((line) => this.#takeLine(line))
  };
  #id;
  #stopped = false;
  #failure;
  constructor(request) {
    this.#request = request;
    this.#command = computeShellCommand(request.line, process.platform);
    this.outcome = this.#run();
  }
  /** Resolves when nothing of the line runs any more. */
  async kill() {
    this.#stop();
    const ended = this.outcome.then(
      () => void 0,
      () => void 0
    );
    if (this.#command.saysId) await ended;
  }
  async #run() {
    const { line } = this.#request;
    const { program, args } = this.#command;
    const exitCode = await exec(program, [...args], this.#options()).catch((cause) => {
      throw new MayflyError(`the command \`${line}\` can't be started: ${cause.message}`, {
        kind: "input",
        cause
      });
    });
    for (const splitter of Object.values(this.#splitters)) this.#guard(() => splitter.end());
    if (this.#failure !== void 0) throw this.#failure.error;
    return { exitCode: exitCode ?? KILLED, output: String(this.#tail) };
  }
  #options() {
    const { cwd, env } = this.#request;
    const { stdout, stderr } = this.#splitters;
    return {
      cwd,
      env: { ...env },
      silent: true,
      ignoreReturnCode: true,
      windowsVerbatimArguments: this.#command.verbatim,
      delay: DRAIN_MS,
      listeners: {
        stdout: (chunk) => this.#guard(() => stdout.push(chunk)),
        stderr: (chunk) => this.#guard(() => stderr.push(chunk))
      }
    };
  }
  #takeOutput(line) {
    if (!this.#command.saysId || this.#id !== void 0) {
      this.#takeLine(line);
      return;
    }
    this.#id = Number.parseInt(line, 10);
    if (this.#stopped) this.#stop();
  }
  #takeLine(line) {
    this.#tail.push(Buffer.from(`${line}
`));
    this.#request.onLine?.(line);
  }
  #guard(body) {
    try {
      body();
    } catch (error) {
      this.#failure ??= { error };
      this.#stop();
    }
  }
  #stop() {
    this.#stopped = true;
    if (this.#id !== void 0 && this.#id > 1) killTree(this.#id);
  }
};
function startLimit({ line, timeoutMs, signal }) {
  let release = () => {
  };
  const reached = new Promise((_, reject) => {
    const stop = (why, cause) => reject(new MayflyError(`the command \`${line}\` was stopped: ${why}`, { kind: "outside", cause }));
    const timer = setTimeout(() => stop(`it took more than ${formatDuration(timeoutMs)}`), timeoutMs);
    const abort = () => stop("the run was cancelled", signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
  });
  return { reached, [Symbol.dispose]: () => release() };
}

// src/wiring/open-sources.ts
function openSources(request) {
  let sources;
  const load = () => {
    sources ??= create(request);
    return sources;
  };
  return {
    prepare: async (source) => (await load()).prepare(source),
    makeBare: async (options) => (await load()).makeBare(options),
    seal: async (options) => (await load()).seal(options)
  };
}
async function create({ log, env, endpoint }) {
  const { createSources } = await import("./sources-SUKFVOHP.js");
  return createSources({
    processes: createProcesses(),
    shell: createShell(),
    log,
    env,
    endpoint,
    blueprints: {
      synthesize: async (blueprint) => {
        const { blueprints } = await import("./blueprints-CUPTENC7.js");
        return blueprints.synthesize(blueprint);
      }
    }
  });
}

// src/wiring/open-terraform.ts
import { join as join7 } from "node:path";

// src/adapters/installer/ensure-tool.ts
import { setTimeout as wait } from "node:timers/promises";

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
  const { unzipSync } = await import("./esm-QKOOCHSJ.js");
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
  const openpgp = await import("./openpgp-ITDUPQMV.js");
  try {
    const [key, signature, message] = await Promise.all([
      openpgp.readKey({ armoredKey: signed.publicKey }),
      openpgp.readSignature({ binarySignature: signed.signature }),
      openpgp.createMessage({ binary: signed.text })
    ]);
    const { signatures } = await openpgp.verify({
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
var terraformIndex = external_exports.object({ versions: external_exports.record(external_exports.string(), external_exports.unknown()) }).transform(({ versions }) => Object.keys(versions));
var opentofuIndex = external_exports.object({ versions: external_exports.array(external_exports.object({ id: external_exports.string() })) }).transform(({ versions }) => versions.map(({ id }) => id.replace(/^v/, "")));
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
  for (const [index, wait3] of WAITS_MS.entries()) {
    try {
      return await downloads.fetch(url, limits);
    } catch (error) {
      if (!(error instanceof MayflyError) || error.final) throw error;
      log.info(`${error.message}; attempt ${index + 2} of ${attempts} in ${wait3 / 1e3} s`);
      await clock.sleep(wait3, limits.signal);
    }
  }
  return downloads.fetch(url, limits);
}

// src/adapters/installer/tool-cache.ts
import { randomUUID } from "node:crypto";
import { chmod, mkdir as mkdir2, readdir, rename, rm, writeFile as writeFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
var ToolCache = class {
  #root;
  #platform;
  #program;
  constructor(options) {
    this.#root = join2(options.cacheDirectory, "mayfly-tools", options.kind);
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
    const file = join2(this.#folderOf(version), this.#program);
    return await isExecutable(file) ? file : void 0;
  }
  /**
   * Puts the program there and gives its absolute path. It appears whole or not at all, and two that do this at once
   * end with one good program. Throws MayflyError (`outside`) where nothing can be written.
   */
  async add(version, program) {
    const folder = this.#folderOf(version);
    const file = join2(folder, this.#program);
    const temporary = join2(folder, `.${this.#program}.${randomUUID()}`);
    try {
      await mkdir2(folder, { recursive: true });
      await writeFile2(temporary, program);
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
    return join2(this.#root, version, this.#platform.name);
  }
};

// src/adapters/installer/tool-version.ts
var import_semver2 = __toESM(require_semver2(), 1);
import { tmpdir } from "node:os";
var TIMEOUT_MS = 2e4;
var LONGEST_REASON = 200;
var VersionOutput = external_exports.object({
  terraform_version: external_exports.string().refine((text) => import_semver2.default.valid(text) !== null)
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
var systemClock2 = {
  sleep: (ms, signal) => wait(ms, void 0, signal === void 0 ? {} : { signal })
};
async function ensureTool(options) {
  const { spec, env, publishers = PUBLISHERS } = options;
  const publisher = applyMirror(publishers[spec.kind], env);
  const present = await findPresent(options, publisher.program);
  return present !== void 0 && fits(spec, present) ? { ...present, kind: spec.kind, installed: false } : await acquire(options, { publisher, present });
}
async function acquire(options, { publisher, present }) {
  const { spec, log, cacheDirectory, clock = systemClock2 } = options;
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
import { readdir as readdir2, stat, writeFile as writeFile3 } from "node:fs/promises";
import { join as join3 } from "node:path";
function computePlatform2(platform, arch) {
  const systems = { win32: "windows" };
  const machines = { x64: "amd64", ia32: "386" };
  return `${systems[platform] ?? platform}_${machines[arch] ?? arch}`;
}
async function prepareCliConfig(request) {
  const named = request.env.TF_CLI_CONFIG_FILE;
  if (named && await isThere(named)) return named;
  const home = request.env.HOME;
  if (home && await isThere(join3(home, ".terraformrc"))) return void 0;
  const mirror = await findMirror(request);
  if (mirror === void 0) return void 0;
  const file = join3(request.directory, "mirror.tfrc");
  await writeFile3(file, renderMirrorConfig(mirror));
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
      const path = join3(parent, name);
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
  for (const namespace of await list(join3(mirror, REGISTRY))) {
    for (const type of await list(join3(mirror, REGISTRY, namespace))) {
      const versions = await list(join3(mirror, REGISTRY, namespace, type));
      const usable = await Promise.all(
        versions.map((version) => isThere(join3(mirror, REGISTRY, namespace, type, version, platform)))
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
import { basename as basename2, join as join6 } from "node:path";

// src/adapters/terraform/unsaved-state.ts
import { copyFile, mkdir as mkdir3, rm as rm2, stat as stat2 } from "node:fs/promises";
import { dirname, join as join4 } from "node:path";
import { setTimeout as wait2 } from "node:timers/promises";
var UNSAVED_STATE = "errored.tfstate";
var PAUSES_MS = [2e3, 1e4, 3e4, 6e4];
async function rescueState(unsaved) {
  const file = join4(unsaved.directory, UNSAVED_STATE);
  if (!await isThere2(file)) return [];
  const saved = await pushRepeatedly(unsaved);
  if (!saved) {
    await mkdir3(dirname(unsaved.keepAs), { recursive: true, mode: 448 });
    await copyFile(file, unsaved.keepAs);
  }
  await rm2(file);
  return [saved ? SAVED : describeLoss(unsaved.keepAs)];
}
async function pushRepeatedly({ signal, pausesMs, push }) {
  if (signal.aborted) return push();
  for (const pause of pausesMs) {
    await wait2(pause, void 0, { signal }).catch(() => {
    });
    if (await push()) return true;
    if (signal.aborted) return false;
  }
  return false;
}
var SAVED = {
  severity: "warning",
  summary: "The state was saved after all",
  detail: "Terraform could not save it at first. Nothing of it is lost; its lock may still be there."
};
var describeLoss = (file) => ({
  severity: "error",
  summary: "The state could not be saved: it lacks what Terraform did last",
  detail: `It is kept in ${file} on this machine, and holds secrets. Save it with \`terraform state push\` before the machine is gone, or remove by hand what carries the tags of this environment.`
});
var isThere2 = (path) => stat2(path).then(
  () => true,
  () => false
);

// src/adapters/terraform/commands.ts
var PLAN_FILE = "mayfly.tfplan";
var TIME_LIMITS_MS = {
  init: 10 * 6e4,
  plan: 15 * 6e4,
  show: 5 * 6e4,
  apply: 120 * 6e4,
  destroy: 120 * 6e4,
  unlock: 6e4,
  push: 2 * 6e4
};
var LOCKING = /* @__PURE__ */ new Set(["plan", "apply", "destroy"]);
var INTERRUPT_GRACE_MS = 4 * 6e4;
var LOCK_TIMEOUT = "-lock-timeout=120s";
var ARGUMENTS = {
  init: ["init", "-json", "-input=false"],
  plan: ["plan", "-json", "-input=false", `-out=${PLAN_FILE}`, LOCK_TIMEOUT],
  planUnlocked: ["plan", "-json", "-input=false", `-out=${PLAN_FILE}`, "-lock=false"],
  show: ["show", "-json", PLAN_FILE],
  apply: ["apply", "-json", "-input=false", LOCK_TIMEOUT, PLAN_FILE],
  destroy: ["destroy", "-json", "-input=false", "-auto-approve", LOCK_TIMEOUT],
  unlock: ["force-unlock", "-force"],
  // The lock that this very run could not release would keep it out; Terraform compares serial and lineage.
  push: ["state", "push", "-lock=false", UNSAVED_STATE]
};

// src/adapters/terraform/lock-file.ts
import { copyFile as copyFile2, readFile as readFile2, writeFile as writeFile4 } from "node:fs/promises";
import { join as join5 } from "node:path";
var LOCK_FILE = ".terraform.lock.hcl";
var VERIFIED_LOCK_FILE = "mayfly.lock.hcl";
async function restoreLockFile(directory) {
  await copyIfThere(join5(directory, VERIFIED_LOCK_FILE), join5(directory, LOCK_FILE));
}
async function relaxLockFile(directory) {
  const path = join5(directory, LOCK_FILE);
  const text = await readFile2(path, "utf8").catch(() => void 0);
  if (text === void 0) return;
  await writeFile4(join5(directory, VERIFIED_LOCK_FILE), text);
  await writeFile4(path, removeHashes(text));
}
function removeHashes(text) {
  return text.replace(/^[ \t]*hashes\s*=\s*\[[^\]]*\][ \t]*\r?\n/gm, "");
}
async function copyIfThere(from, to) {
  await copyFile2(from, to).catch((error) => {
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
    const stream = await this.#change({ command: "destroy", args: ARGUMENTS.destroy, run });
    return { ...this.#outcome("destroy", stream), outputs: {} };
  }
  /** A command that writes the state, and what it could not write. */
  async #change(invocation) {
    const stream = await this.#stream(invocation);
    const { directory, signal } = invocation.run;
    const { unsavedFolder, pausesMs = PAUSES_MS } = this.#options;
    const rescued = await rescueState({
      directory,
      keepAs: join6(unsavedFolder, `${basename2(directory)}-${Date.now()}.tfstate`),
      signal,
      pausesMs,
      push: () => this.#push(invocation.run)
    });
    return { ...stream, diagnostics: [...stream.diagnostics, ...rescued] };
  }
  /** Not stopped by a cancel: it takes a moment, and nothing is more important. */
  async #push(run) {
    const signal = new AbortController().signal;
    const { exitCode } = await this.#start(
      { command: "push", args: ARGUMENTS.push, run: { ...run, signal } },
      () => {
      }
    );
    return exitCode === 0;
  }
  async forceUnlock(run, lockId) {
    if (!/^[\w:./-]{1,200}$/.test(lockId) || lockId.startsWith("-")) {
      throw new MayflyError(`${JSON.stringify(lockId)} is not the id of a state lock`, { kind: "input" });
    }
    const stream = await this.#stream({ command: "unlock", args: [...ARGUMENTS.unlock, lockId], run });
    return this.#outcome("unlock", stream);
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
    const outputPath = join6(this.#options.outputFolder, `${this.#started}-${command}`);
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
    unsavedFolder: join7(request.tempDirectory, "mayfly-unsaved-state"),
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

// src/wiring/open-world.ts
async function openWorld(request) {
  const folders = await createTempFolders(request.tempDirectory);
  try {
    return await openAround(request, folders);
  } catch (error) {
    await folders.remove();
    throw error;
  }
}
async function openAround(request, folders) {
  const { credentials, findCredentials, store, tagged, close } = await openAws(request);
  try {
    const open = async () => openTerraform({
      ...request,
      credentials: await findCredentials(),
      folder: await folders.make("terraform")
    });
    const terraform = request.readsOnly === true ? lazyTerraform(open) : await open();
    const http = lazyHttp();
    return {
      credentials,
      store,
      tagged,
      terraform,
      sources: openSources(request),
      http,
      probe: lazyProbe(http),
      bundles: tarBundles,
      folders,
      clock: systemClock,
      emulated: request.endpoint !== void 0,
      close: async () => {
        close();
        await Promise.all([http.close(), folders.remove()]);
      }
    };
  } catch (error) {
    close();
    throw error;
  }
}

// src/wiring/refuse-all.ts
function refuseAll(checks) {
  const errors = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof MayflyError) return [error];
      throw error;
    }
  });
  const [first, ...others] = errors;
  if (first === void 0) return;
  if (others.length === 0) throw first;
  throw new MayflyError(errors.map(({ message }) => message).join("; "), {
    kind: first.kind,
    hint: errors.flatMap(({ hint }) => hint?.replace(/\.$/, "") ?? []).join("; "),
    cause: first
  });
}

// src/wiring/run-verb.ts
var VERBS = {
  deploy: async (context) => (await import("./deploy-5PUYX25B.js")).runDeploy(context),
  plan: async (context) => (await import("./plan-HSTGBAFU.js")).runPlan(context),
  destroy: async (context) => (await import("./destroy-YHLHH7JP.js")).runDestroy(context),
  check: async (context) => (await import("./check-F3S7JSXY.js")).runCheck(context)
};
var runVerb = (verb, context) => VERBS[verb](context);

// src/wiring/watch-announcements.ts
function watchAnnouncements(forge) {
  let announced = false;
  if (forge === void 0) return { forge, hasAnnounced: () => false };
  const announce = (announcement) => {
    announced = true;
    return forge.announce(announcement);
  };
  return { forge: { ...forge, announce }, hasAnnounced: () => announced };
}

// src/wiring/perform-verb.ts
async function performVerb(given) {
  const { forge, hasAnnounced } = watchAnnouncements(given.forge);
  const request = { ...given, forge };
  const { config, problems, named, file } = await findConfig(request);
  const identity = computeIdentity(request, config);
  request.onEnvironment(identity);
  try {
    if (problems.length > 0 && request.verb !== "destroy")
      return await failConfig(request, { config, identity, problems, named });
    return await performInWorld(request, { config, identity, file });
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const report = describeFailure(request, identity, {
      reason: error.message,
      nextStep: computeNextStep(error),
      diagnostics: error.diagnostics,
      untouched: !hasAnnounced()
    });
    const { log } = request;
    const told = await announceAlone({ forge, report, mode: config.comment.mode, named, log });
    return { report: told, outcome: error.kind };
  }
}
function computeIdentity({ pullNumber, headSha, scope }, { name }) {
  return {
    name: computeEnvironmentName({ name, repository: scope, pullNumber }),
    pullNumber,
    headSha
  };
}
async function failConfig(request, loaded) {
  const { config, identity, problems, named } = loaded;
  const passed = await passBy(request, identity);
  if (passed !== void 0) return passed;
  const [only] = problems.length === 1 ? problems : [];
  const report = describeFailure(request, identity, {
    reason: explainProblems(problems),
    untouched: true,
    ...only !== void 0 && only.line === void 0 ? { nextStep: only.hint } : { nextStep: renderMend(request), diagnostics: problems.map(toDiagnostic) }
  });
  const { forge, log } = request;
  const told = await announceAlone({ forge, report, mode: config.comment.mode, named, log });
  return { report: told, outcome: "input" };
}
var renderMend = ({ run }) => `Mend the configuration and ${run === void 0 ? "try again" : "push"}.`;
async function passBy(request, identity) {
  const { forge, pullNumber, verb, repository, forced, headSha } = request;
  if (forge === void 0 || verb === "check") return void 0;
  const asked = await forge.fetchPullRequest(pullNumber).then((live) => ({ live })).catch(() => void 0);
  if (asked === void 0) return void 0;
  const facts = {
    verb,
    pullNumber,
    repository,
    eventHeadSha: headSha,
    live: asked.live,
    recordStatus: void 0,
    forced
  };
  const decision = decideFence(facts);
  if (decision.go) return void 0;
  const { reason, nextStep } = decision;
  const report = {
    ...describeFailure(request, identity, { reason, nextStep, untouched: true }),
    status: decision.verdict
  };
  return { report, outcome: decision.verdict === "failed" ? "input" : "good" };
}
function describeFailure(request, identity, failure) {
  const { verb, repository, run } = request;
  const { name, pullNumber, headSha } = identity;
  const at = (/* @__PURE__ */ new Date()).toISOString();
  return computeBareReport({
    environment: name,
    pullNumber,
    headSha,
    repository,
    verb,
    run,
    at,
    status: "failed",
    ...failure
  });
}
async function performInWorld(request, { config, identity, file }) {
  refuseAll([() => computeRegion(config.region, request.env), () => parseToolSpec(request.terraformVersion)]);
  const region = computeRegion(config.region, request.env);
  const findingPolicy = findPolicy(request, { config: config.checks.policy, file });
  findingPolicy.catch(() => {
  });
  const world = await openWorld({ ...request, config, region, readsOnly: request.verb === "check" });
  try {
    const headSha = identity.headSha ?? await fetchHeadSha(request);
    const { repository, forced, run, workingDirectory, signal, log, forge } = request;
    const environment = { ...identity, headSha, repository, region };
    const secretAccessKey = world.credentials?.secretAccessKey ?? "";
    if (secretAccessKey.length >= SHORTEST_KEY) log.mask(secretAccessKey);
    const { policy, rego } = await findingPolicy;
    const context = {
      ...world,
      policy,
      rego: await openRego(rego, { env: request.env, folders: world.folders }),
      secrets: [...findSecrets(request.env), ...listKeys(world.credentials)],
      environment,
      config,
      forced,
      run,
      workingDirectory,
      signal,
      log,
      forge
    };
    const end = await runVerb(
      request.verb,
      request.verb === "destroy" ? await findEnvironment(context) : context
    );
    request.onConcluded();
    return end;
  } finally {
    await world.close();
  }
}
async function fetchHeadSha({ forge, pullNumber }) {
  return (await forge?.fetchPullRequest(pullNumber))?.headSha;
}
var SHORTEST_KEY = 16;
var listKeys = (credentials) => [credentials?.secretAccessKey, credentials?.sessionToken].filter((key) => key !== void 0).filter((key) => key.length >= SHORTEST_KEY);

// src/core/report/log-lines.ts
var LINE_BYTES = 2e3;
function renderLogLines(report) {
  return [
    ...report.diagnostics.filter(({ severity }) => severity === "error").flatMap(renderDiagnostic),
    ...report.checks.filter(({ result }) => result === "failed").flatMap(renderCheck),
    ...listBlocking(report).flatMap(({ rule, severity, address, message, remedy }) => [
      `policy ${rule} (${severity}) ${address}: ${message}`,
      ...remedy === "" ? [] : [`  to do: ${remedy}`]
    ]),
    ...report.warnings.map((warning) => `warning: ${warning}`),
    ...(report.receipt?.left ?? []).map((address) => `still there: ${address}`),
    ...renderConclusion(report)
  ].map((line) => neutralizeCommands(shorten(plainText(line).replace(/\s*\n\s*/g, " "), LINE_BYTES)));
}
function renderConclusion(report) {
  const counts = listCounts(report);
  return [
    plainLine(renderVerdict(report)),
    ...report.reason === void 0 ? [] : [`  why: ${plainLine(report.reason)}`],
    ...report.nextStep === void 0 ? [] : [`  next: ${plainLine(report.nextStep)}`],
    ...report.url === void 0 || !mayStand(report) ? [] : [`  url: ${plainLine(report.url)}`],
    ...renderEarlier(report),
    ...counts.length === 0 ? [] : [`  ${counts.join(" \xB7 ")}`]
  ];
}
function renderEarlier({ earlier }) {
  if (earlier === void 0) return [];
  const { headSha, url, expiresAt } = earlier;
  const parts = [
    `the environment${headSha === void 0 ? "" : ` of commit ${headSha.slice(0, 7)}`}`,
    ...url === void 0 ? [] : [plainLine(url)],
    ...expiresAt === void 0 ? [] : [`ends ${formatTime(expiresAt)}`]
  ];
  return [`  still up: ${parts.join(" \xB7 ")}`];
}
function renderCheck({ name, target, message, optional, answers, attempts, ms }) {
  const others = (answers.at(-1)?.failures ?? []).filter((failure) => !message.includes(failure));
  return [
    `check ${plainLine(name)}${optional ? " (optional)" : ""} failed: ${plainLine(message)}`,
    `  asked: ${plainLine(target)} (${plural(attempts, "attempt")} in ${formatSpan(ms)})`,
    ...others.map((failure) => `  not met: ${plainLine(failure)}`)
  ];
}
var renderColumn = ({ column }) => column === void 0 ? "" : `, column ${column}`;
function renderDiagnostic({ summary, detail, address, location, snippet }) {
  const where = [
    address === void 0 ? "" : `with ${address}`,
    location === void 0 ? "" : `on ${location.file} line ${location.line}${renderColumn(location)}`
  ].filter(Boolean);
  const text = plainText([detail, snippet ?? ""].filter((part) => part.trim() !== "").join("\n"));
  return [
    `error: ${plainLine(summary)}`,
    ...where.map((line) => `  ${plainLine(line)}`),
    ...text === "" ? [] : text.split("\n").map((line) => `  ${line.trimEnd()}`)
  ];
}

// src/core/report/json-report.ts
var KEYS = {
  version: true,
  environment: true,
  repository: true,
  pullNumber: true,
  headSha: true,
  verb: true,
  status: true,
  reason: true,
  nextStep: true,
  url: true,
  outputs: true,
  stacks: true,
  checks: true,
  findings: true,
  failOn: true,
  flips: true,
  diagnostics: true,
  warnings: true,
  timeline: true,
  expiresAt: true,
  earlier: true,
  untouched: true,
  recalled: true,
  undone: true,
  receipt: true,
  run: true,
  place: true,
  at: true
};
function renderJsonReport(report) {
  const open = { ...report, outputs: report.outputs.map(hideSensitive) };
  const ordered = Object.fromEntries(Object.keys(KEYS).map((key) => [key, open[key]]));
  return `${JSON.stringify(ordered, null, 2)}
`;
}
function hideSensitive(output) {
  return output.sensitive ? { name: output.name, sensitive: true } : output;
}

export {
  performVerb,
  renderLogLines,
  renderJsonReport
};
//# sourceMappingURL=chunk-E6CJOFHA.js.map
