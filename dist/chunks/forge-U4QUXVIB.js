import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  insertWarning
} from "./chunk-NDB6COZX.js";
import {
  addSummaries,
  renderTestCounts
} from "./chunk-2P3CTR7T.js";
import {
  VERDICTS
} from "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import {
  require_tunnel
} from "./chunk-4UMBRAUA.js";
import {
  parseTold
} from "./chunk-BCAY7JAY.js";
import {
  COMMENT_LIMIT,
  SECTIONS,
  UNNAMED,
  carryPlace,
  isCommand,
  isCommentOf,
  isUnderWay,
  listOpenTests,
  nameTest,
  parseMarker,
  parseWebUrl,
  renderFitting,
  renderVerdict
} from "./chunk-JDUE5E74.js";
import "./chunk-O43VWYSX.js";
import {
  countFindings,
  listBlocking,
  listFailedChecks,
  renderCheckCounts,
  renderFindingCounts
} from "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-DDBWGH5V.js";
import {
  plainLine,
  plainText
} from "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import {
  ZodError,
  _enum,
  array,
  boolean,
  literal,
  looseObject,
  number,
  object,
  prettifyError,
  record,
  string,
  union,
  unknown
} from "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-FIXMPWVU.js";
import {
  shorten
} from "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import {
  fetch,
  init_undici,
  undici_exports
} from "./chunk-MQXMLUP3.js";
import "./chunk-24PSOY5K.js";
import {
  __commonJS,
  __require,
  __toCommonJS,
  __toESM
} from "./chunk-SRQY6CG7.js";

// node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js
var require_proxy = __commonJS({
  "node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getProxyUrl = getProxyUrl;
    exports.checkBypass = checkBypass;
    function getProxyUrl(reqUrl) {
      const usingSsl = reqUrl.protocol === "https:";
      if (checkBypass(reqUrl)) {
        return void 0;
      }
      const proxyVar = (() => {
        if (usingSsl) {
          return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
        } else {
          return process.env["http_proxy"] || process.env["HTTP_PROXY"];
        }
      })();
      if (proxyVar) {
        try {
          return new DecodedURL(proxyVar);
        } catch (_a) {
          if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
            return new DecodedURL(`http://${proxyVar}`);
        }
      } else {
        return void 0;
      }
    }
    function checkBypass(reqUrl) {
      if (!reqUrl.hostname) {
        return false;
      }
      const reqHost = reqUrl.hostname;
      if (isLoopbackAddress(reqHost)) {
        return true;
      }
      const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
      if (!noProxy) {
        return false;
      }
      let reqPort;
      if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
      } else if (reqUrl.protocol === "http:") {
        reqPort = 80;
      } else if (reqUrl.protocol === "https:") {
        reqPort = 443;
      }
      const upperReqHosts = [reqUrl.hostname.toUpperCase()];
      if (typeof reqPort === "number") {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
      }
      for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
        if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
          return true;
        }
      }
      return false;
    }
    function isLoopbackAddress(host) {
      const hostLower = host.toLowerCase();
      return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
    }
    var DecodedURL = class extends URL {
      constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
      }
      get username() {
        return this._decodedUsername;
      }
      get password() {
        return this._decodedPassword;
      }
    };
  }
});

// node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js
var require_lib = __commonJS({
  "node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __awaiter2 = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.HttpClient = exports.HttpClientResponse = exports.HttpClientError = exports.MediaTypes = exports.Headers = exports.HttpCodes = void 0;
    exports.getProxyUrl = getProxyUrl;
    exports.isHttps = isHttps;
    var http = __importStar(__require("http"));
    var https = __importStar(__require("https"));
    var pm = __importStar(require_proxy());
    var tunnel = __importStar(require_tunnel());
    var undici_1 = (init_undici(), __toCommonJS(undici_exports));
    var HttpCodes;
    (function(HttpCodes2) {
      HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
      HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
      HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
      HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
      HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
      HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
      HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
      HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
      HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
      HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
      HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
      HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
      HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
      HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
      HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
      HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
      HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
      HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
      HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
      HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
      HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
      HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
      HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
      HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
      HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
      HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
      HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
    })(HttpCodes || (exports.HttpCodes = HttpCodes = {}));
    var Headers;
    (function(Headers2) {
      Headers2["Accept"] = "accept";
      Headers2["ContentType"] = "content-type";
    })(Headers || (exports.Headers = Headers = {}));
    var MediaTypes;
    (function(MediaTypes2) {
      MediaTypes2["ApplicationJson"] = "application/json";
    })(MediaTypes || (exports.MediaTypes = MediaTypes = {}));
    function getProxyUrl(serverUrl) {
      const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
      return proxyUrl ? proxyUrl.href : "";
    }
    var HttpRedirectCodes = [
      HttpCodes.MovedPermanently,
      HttpCodes.ResourceMoved,
      HttpCodes.SeeOther,
      HttpCodes.TemporaryRedirect,
      HttpCodes.PermanentRedirect
    ];
    var HttpResponseRetryCodes = [
      HttpCodes.BadGateway,
      HttpCodes.ServiceUnavailable,
      HttpCodes.GatewayTimeout
    ];
    var RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
    var ExponentialBackoffCeiling = 10;
    var ExponentialBackoffTimeSlice = 5;
    var HttpClientError = class _HttpClientError extends Error {
      constructor(message, statusCode) {
        super(message);
        this.name = "HttpClientError";
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, _HttpClientError.prototype);
      }
    };
    exports.HttpClientError = HttpClientError;
    var HttpClientResponse = class {
      constructor(message) {
        this.message = message;
      }
      readBody() {
        return __awaiter2(this, void 0, void 0, function* () {
          return new Promise((resolve) => __awaiter2(this, void 0, void 0, function* () {
            let output = Buffer.alloc(0);
            this.message.on("data", (chunk) => {
              output = Buffer.concat([output, chunk]);
            });
            this.message.on("end", () => {
              resolve(output.toString());
            });
          }));
        });
      }
      readBodyBuffer() {
        return __awaiter2(this, void 0, void 0, function* () {
          return new Promise((resolve) => __awaiter2(this, void 0, void 0, function* () {
            const chunks = [];
            this.message.on("data", (chunk) => {
              chunks.push(chunk);
            });
            this.message.on("end", () => {
              resolve(Buffer.concat(chunks));
            });
          }));
        });
      }
    };
    exports.HttpClientResponse = HttpClientResponse;
    function isHttps(requestUrl) {
      const parsedUrl = new URL(requestUrl);
      return parsedUrl.protocol === "https:";
    }
    var HttpClient2 = class {
      constructor(userAgent2, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent2);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
          if (requestOptions.ignoreSslError != null) {
            this._ignoreSslError = requestOptions.ignoreSslError;
          }
          this._socketTimeout = requestOptions.socketTimeout;
          if (requestOptions.allowRedirects != null) {
            this._allowRedirects = requestOptions.allowRedirects;
          }
          if (requestOptions.allowRedirectDowngrade != null) {
            this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
          }
          if (requestOptions.maxRedirects != null) {
            this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
          }
          if (requestOptions.keepAlive != null) {
            this._keepAlive = requestOptions.keepAlive;
          }
          if (requestOptions.allowRetries != null) {
            this._allowRetries = requestOptions.allowRetries;
          }
          if (requestOptions.maxRetries != null) {
            this._maxRetries = requestOptions.maxRetries;
          }
        }
      }
      options(requestUrl, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
        });
      }
      get(requestUrl, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("GET", requestUrl, null, additionalHeaders || {});
        });
      }
      del(requestUrl, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("DELETE", requestUrl, null, additionalHeaders || {});
        });
      }
      post(requestUrl, data, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("POST", requestUrl, data, additionalHeaders || {});
        });
      }
      patch(requestUrl, data, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("PATCH", requestUrl, data, additionalHeaders || {});
        });
      }
      put(requestUrl, data, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("PUT", requestUrl, data, additionalHeaders || {});
        });
      }
      head(requestUrl, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("HEAD", requestUrl, null, additionalHeaders || {});
        });
      }
      sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request(verb, requestUrl, stream, additionalHeaders);
        });
      }
      /**
       * Gets a typed object from an endpoint
       * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
       */
      getJson(requestUrl_1) {
        return __awaiter2(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          const res = yield this.get(requestUrl, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      postJson(requestUrl_1, obj_1) {
        return __awaiter2(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
          const res = yield this.post(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      putJson(requestUrl_1, obj_1) {
        return __awaiter2(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
          const res = yield this.put(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      patchJson(requestUrl_1, obj_1) {
        return __awaiter2(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
          const res = yield this.patch(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      /**
       * Makes a raw http request.
       * All other methods such as get, post, patch, and request ultimately call this.
       * Prefer get, del, post and patch
       */
      request(verb, requestUrl, data, headers) {
        return __awaiter2(this, void 0, void 0, function* () {
          if (this._disposed) {
            throw new Error("Client has already been disposed.");
          }
          const parsedUrl = new URL(requestUrl);
          let info = this._prepareRequest(verb, parsedUrl, headers);
          const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
          let numTries = 0;
          let response;
          do {
            response = yield this.requestRaw(info, data);
            if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
              let authenticationHandler;
              for (const handler2 of this.handlers) {
                if (handler2.canHandleAuthentication(response)) {
                  authenticationHandler = handler2;
                  break;
                }
              }
              if (authenticationHandler) {
                return authenticationHandler.handleAuthentication(this, info, data);
              } else {
                return response;
              }
            }
            let redirectsRemaining = this._maxRedirects;
            while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
              const redirectUrl = response.message.headers["location"];
              if (!redirectUrl) {
                break;
              }
              const parsedRedirectUrl = new URL(redirectUrl);
              if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
                throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
              }
              yield response.readBody();
              if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                for (const header in headers) {
                  if (header.toLowerCase() === "authorization") {
                    delete headers[header];
                  }
                }
              }
              info = this._prepareRequest(verb, parsedRedirectUrl, headers);
              response = yield this.requestRaw(info, data);
              redirectsRemaining--;
            }
            if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
              return response;
            }
            numTries += 1;
            if (numTries < maxTries) {
              yield response.readBody();
              yield this._performExponentialBackoff(numTries);
            }
          } while (numTries < maxTries);
          return response;
        });
      }
      /**
       * Needs to be called if keepAlive is set to true in request options.
       */
      dispose() {
        if (this._agent) {
          this._agent.destroy();
        }
        this._disposed = true;
      }
      /**
       * Raw request.
       * @param info
       * @param data
       */
      requestRaw(info, data) {
        return __awaiter2(this, void 0, void 0, function* () {
          return new Promise((resolve, reject) => {
            function callbackForResult(err, res) {
              if (err) {
                reject(err);
              } else if (!res) {
                reject(new Error("Unknown error"));
              } else {
                resolve(res);
              }
            }
            this.requestRawWithCallback(info, data, callbackForResult);
          });
        });
      }
      /**
       * Raw request with callback.
       * @param info
       * @param data
       * @param onResult
       */
      requestRawWithCallback(info, data, onResult) {
        if (typeof data === "string") {
          if (!info.options.headers) {
            info.options.headers = {};
          }
          info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
        }
        let callbackCalled = false;
        function handleResult(err, res) {
          if (!callbackCalled) {
            callbackCalled = true;
            onResult(err, res);
          }
        }
        const req = info.httpModule.request(info.options, (msg) => {
          const res = new HttpClientResponse(msg);
          handleResult(void 0, res);
        });
        let socket;
        req.on("socket", (sock) => {
          socket = sock;
        });
        req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
          if (socket) {
            socket.end();
          }
          handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on("error", function(err) {
          handleResult(err);
        });
        if (data && typeof data === "string") {
          req.write(data, "utf8");
        }
        if (data && typeof data !== "string") {
          data.on("close", function() {
            req.end();
          });
          data.pipe(req);
        } else {
          req.end();
        }
      }
      /**
       * Gets an http agent. This function is useful when you need an http agent that handles
       * routing through a proxy server - depending upon the url and proxy environment variables.
       * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
       */
      getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
      }
      getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
          return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
      }
      _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === "https:";
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
        info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
          info.options.headers["user-agent"] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        if (this.handlers) {
          for (const handler2 of this.handlers) {
            handler2.prepareRequest(info.options);
          }
        }
        return info;
      }
      _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
          return Object.assign({}, lowercaseKeys2(this.requestOptions.headers), lowercaseKeys2(headers || {}));
        }
        return lowercaseKeys2(headers || {});
      }
      /**
       * Gets an existing header value or returns a default.
       * Handles converting number header values to strings since HTTP headers must be strings.
       * Note: This returns string | string[] since some headers can have multiple values.
       * For headers that must always be a single string (like Content-Type), use the
       * specialized _getExistingOrDefaultContentTypeHeader method instead.
       */
      _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
          const headerValue = lowercaseKeys2(this.requestOptions.headers)[header];
          if (headerValue) {
            clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
          }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== void 0) {
          return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
        }
        if (clientHeader !== void 0) {
          return clientHeader;
        }
        return _default;
      }
      /**
       * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
       * Always returns a single string (not an array) since Content-Type should be a single value.
       * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
       * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
       * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
       */
      _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
          const headerValue = lowercaseKeys2(this.requestOptions.headers)[Headers.ContentType];
          if (headerValue) {
            if (typeof headerValue === "number") {
              clientHeader = String(headerValue);
            } else if (Array.isArray(headerValue)) {
              clientHeader = headerValue.join(", ");
            } else {
              clientHeader = headerValue;
            }
          }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        if (additionalValue !== void 0) {
          if (typeof additionalValue === "number") {
            return String(additionalValue);
          } else if (Array.isArray(additionalValue)) {
            return additionalValue.join(", ");
          } else {
            return additionalValue;
          }
        }
        if (clientHeader !== void 0) {
          return clientHeader;
        }
        return _default;
      }
      _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
          agent = this._proxyAgent;
        }
        if (!useProxy) {
          agent = this._agent;
        }
        if (agent) {
          return agent;
        }
        const usingSsl = parsedUrl.protocol === "https:";
        let maxSockets = 100;
        if (this.requestOptions) {
          maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        if (proxyUrl && proxyUrl.hostname) {
          const agentOptions = {
            maxSockets,
            keepAlive: this._keepAlive,
            proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
              proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
            }), { host: proxyUrl.hostname, port: proxyUrl.port })
          };
          let tunnelAgent;
          const overHttps = proxyUrl.protocol === "https:";
          if (usingSsl) {
            tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
          } else {
            tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
          }
          agent = tunnelAgent(agentOptions);
          this._proxyAgent = agent;
        }
        if (!agent) {
          const options = { keepAlive: this._keepAlive, maxSockets };
          agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
          this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
          agent.options = Object.assign(agent.options || {}, {
            rejectUnauthorized: false
          });
        }
        return agent;
      }
      _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
          proxyAgent = this._proxyAgentDispatcher;
        }
        if (proxyAgent) {
          return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === "https:";
        proxyAgent = new undici_1.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
          token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
        }));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
          proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
            rejectUnauthorized: false
          });
        }
        return proxyAgent;
      }
      _getUserAgentWithOrchestrationId(userAgent2) {
        const baseUserAgent = userAgent2 || "actions/http-client";
        const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
        if (orchId) {
          const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
          return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
      }
      _performExponentialBackoff(retryNumber) {
        return __awaiter2(this, void 0, void 0, function* () {
          retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
          const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
          return new Promise((resolve) => setTimeout(() => resolve(), ms));
        });
      }
      _processResponse(res, options) {
        return __awaiter2(this, void 0, void 0, function* () {
          return new Promise((resolve, reject) => __awaiter2(this, void 0, void 0, function* () {
            const statusCode = res.message.statusCode || 0;
            const response = {
              statusCode,
              result: null,
              headers: {}
            };
            if (statusCode === HttpCodes.NotFound) {
              resolve(response);
            }
            function dateTimeDeserializer(key, value) {
              if (typeof value === "string") {
                const a = new Date(value);
                if (!isNaN(a.valueOf())) {
                  return a;
                }
              }
              return value;
            }
            let obj;
            let contents;
            try {
              contents = yield res.readBody();
              if (contents && contents.length > 0) {
                if (options && options.deserializeDates) {
                  obj = JSON.parse(contents, dateTimeDeserializer);
                } else {
                  obj = JSON.parse(contents);
                }
                response.result = obj;
              }
              response.headers = res.message.headers;
            } catch (err) {
            }
            if (statusCode > 299) {
              let msg;
              if (obj && obj.message) {
                msg = obj.message;
              } else if (contents && contents.length > 0) {
                msg = contents;
              } else {
                msg = `Failed request: (${statusCode})`;
              }
              const err = new HttpClientError(msg, statusCode);
              err.result = response.result;
              reject(err);
            } else {
              resolve(response);
            }
          }));
        });
      }
    };
    exports.HttpClient = HttpClient2;
    var lowercaseKeys2 = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
  }
});

// src/core/report/check-annotations.ts
var MAX_ANNOTATIONS = 300;
var TITLE_BYTES = 255;
var MESSAGE_BYTES = 4096;
function listDiagnosticAnnotations(report) {
  const annotations = report.diagnostics.flatMap(
    ({ severity, summary, detail, location }) => makeAnnotation(location, {
      level: severity === "error" ? "failure" : "warning",
      title: summary,
      message: detail.trim() === "" ? summary : detail
    })
  );
  return pickWorst(annotations);
}
function listFindingAnnotations(report) {
  const blocking = new Set(listBlocking(report));
  const annotations = report.findings.filter((finding) => finding.result === "failed").flatMap(
    (finding) => makeAnnotation(finding.location, {
      level: blocking.has(finding) ? "failure" : "warning",
      title: `${finding.rule} (${finding.severity}): ${finding.title}`,
      message: [`${finding.address}: ${finding.message}`, finding.remedy, renderConstruct(finding)].filter(Boolean).join("\n")
    })
  );
  return pickWorst(annotations);
}
function listTestAnnotations(report) {
  const annotations = listOpenTests(report.checks).flatMap(
    ({ command, test }) => makeAnnotation(test.location, {
      level: test.result === "failed" && !command.optional ? "failure" : "warning",
      title: nameTest(test),
      message: describeTest(test) || `failed in ${command.name}`
    })
  );
  return pickWorst(annotations);
}
function describeTest({ result, message = "", detail = "" }) {
  const flaky = result === "flaky" ? "Failed, then passed." : "";
  const words = detail.trimStart().startsWith(message) ? [detail] : [message, detail];
  return [flaky, ...words].filter((part) => part.trim() !== "").join("\n");
}
function renderConstruct({ construct, location }) {
  if (construct === void 0) return "";
  const unsure = location?.approximate ? "; the line was found by the id of it, or of a construct around it" : "";
  return `Made by the construct ${construct}${unsure}.`;
}
function breakMentions(text) {
  return text.replaceAll("@", "@\u200B");
}
function makeAnnotation(location, words) {
  if (location === void 0 || !isInRepository(location.file) || location.line < 1) return [];
  return [
    {
      path: location.file,
      line: location.line,
      ...location.column === void 0 ? {} : { column: location.column },
      level: words.level,
      title: shorten(breakMentions(plainLine(words.title)), TITLE_BYTES),
      message: shorten(breakMentions(plainText(words.message)), MESSAGE_BYTES)
    }
  ];
}
function isInRepository(file) {
  return file !== "" && !/^(?:\/|[A-Za-z]:)/.test(file) && !file.split(/[\\/]/).includes("..");
}
function pickWorst(annotations) {
  const failures = annotations.filter(({ level }) => level === "failure");
  const warnings = annotations.filter(({ level }) => level !== "failure");
  return [...failures, ...warnings].slice(0, MAX_ANNOTATIONS);
}

// src/core/report/check-runs.ts
var SUMMARY_LIMIT = 65535;
var CONCLUSIONS = {
  live: "success",
  planned: "success",
  done: "success",
  destroyed: "success",
  failed: "failure",
  blocked: "failure",
  skipped: "skipped",
  superseded: "neutral",
  cancelled: "cancelled",
  deploying: void 0,
  destroying: void 0,
  planning: void 0
};
var WHOLE = {
  conclude: ({ status }) => CONCLUSIONS[status] ?? "neutral",
  title: renderVerdict,
  annotations: listDiagnosticAnnotations
};
var CHECKS = {
  appliesTo: (report) => !isUnderWay(report) && report.checks.length > 0 && !isOfOther(report),
  conclude: concludeChecks,
  title: (report) => renderCheckCounts(report.checks)
};
var KINDS = [
  { name: "mayfly / environment", appliesTo: ({ verb }) => verb !== "plan", ...WHOLE },
  // A plan proves nothing of the environment: it must not take the place of what a deploy said of this commit.
  { name: "mayfly / plan", appliesTo: ({ verb }) => verb === "plan", ...WHOLE },
  {
    name: "mayfly / smoke",
    ...CHECKS,
    sections: [
      "checks",
      "details of what failed",
      "what the environment said",
      "what changed since the last run"
    ],
    focus: (report) => pickChecks(report, (check) => !isCommand(check)),
    annotations: () => []
  },
  {
    name: "mayfly / policy",
    appliesTo: (report) => !isUnderWay(report) && report.findings.length > 0 && !isGlance(report),
    conclude: concludePolicy,
    title: (report) => renderFindingCounts(report.findings),
    sections: ["blocking findings", "policy findings", "what changed since the last run"],
    focus: (report) => ({ ...report, flips: report.flips.filter(({ kind }) => kind === "finding") }),
    annotations: listFindingAnnotations
  },
  {
    name: "mayfly / commands",
    ...CHECKS,
    title: renderCommandCounts,
    sections: ["checks", "failing tests", "details of what failed", "what changed since the last run"],
    focus: (report) => pickChecks(report, isCommand),
    annotations: listTestAnnotations
  }
];
function renderCommandCounts({ checks }) {
  const tests = addSummaries(checks.flatMap((check) => check.tests ?? []));
  const counts = renderCheckCounts(checks);
  return tests === void 0 ? counts : `${counts}; ${renderTestCounts(tests)}`;
}
function pickChecks(report, wanted) {
  const checks = report.checks.filter(wanted);
  const names = new Set(checks.map(({ name }) => name));
  const flips = report.flips.filter(({ kind, name }) => kind === "check" && names.has(name));
  return { ...report, diagnostics: [], checks, flips };
}
function computeCheckRuns(report) {
  return KINDS.flatMap((kind) => {
    const own = kind.focus?.(report) ?? report;
    return kind.appliesTo(own) ? [computeCheckRun(kind, own)] : [];
  });
}
function computeCheckRun(kind, report) {
  const underWay = isUnderWay(report);
  const title = kind.title(report);
  return {
    name: kind.name,
    ...underWay ? { status: "in_progress" } : { status: "completed", conclusion: kind.conclude(report) },
    title,
    summary: renderSummary(kind, report) || title,
    annotations: underWay ? [] : kind.annotations(report)
  };
}
function renderSummary({ sections }, report) {
  return renderFitting({
    report,
    sections: SECTIONS.filter(({ name }) => sections?.includes(name) ?? true),
    limit: SUMMARY_LIMIT,
    limitName: "GitHub's limit"
  });
}
function concludeChecks(report) {
  if (listFailedChecks(report).length > 0) return "failure";
  if (report.status === "cancelled") return "cancelled";
  if (report.checks.every(({ result }) => result === "skipped")) return "skipped";
  return report.checks.some(({ result }) => result === "failed") ? "neutral" : "success";
}
function isGlance(report) {
  return report.verb === "check" && listBlocking(report).length === 0;
}
function isOfOther(report) {
  return report.verb === "check" && report.earlier !== void 0 && listFailedChecks(report).length === 0;
}
function concludePolicy(report) {
  if (listBlocking(report).length > 0) return "failure";
  const open = countFindings(report.findings, "failed") + countFindings(report.findings, "unknown");
  return open > 0 ? "neutral" : "success";
}

// src/adapters/github/failure.ts
var requestErrorSchema = object({
  request: object({}),
  response: object({
    status: number(),
    headers: record(string(), union([string(), number()]).optional())
  }).optional()
});
var UnreadableAnswer = class extends Error {
  name = "UnreadableAnswer";
};
function describeFailure(error) {
  const message = shorten(plainLine(error instanceof Error ? error.message : String(error)), 300);
  const parsed = requestErrorSchema.safeParse(error);
  if (!parsed.success) {
    return { status: void 0, headers: {}, message, lost: error instanceof UnreadableAnswer };
  }
  const { response } = parsed.data;
  const status = response?.status;
  return { status, headers: response?.headers ?? {}, message, lost: status === void 0 || status >= 500 };
}
var isNotFound = (error) => describeFailure(error).status === 404;
function isPermissionMissing(error) {
  const { status, message } = describeFailure(error);
  return status === 404 || status === 403 && /resource not accessible/i.test(message);
}
function renderFailure(error) {
  if (error instanceof ZodError) {
    return `GitHub answered something unexpected: ${shorten(plainLine(prettifyError(error)), 300)}`;
  }
  const { status, message, lost } = describeFailure(error);
  if (status !== void 0) return `GitHub answered ${status}: ${message}`;
  return lost ? `GitHub did not answer: ${message}` : message;
}
function computeHint(error, permission) {
  const { status } = describeFailure(error);
  if (status === 401)
    return "The token is not valid (any more): pass `github-token: ${{ github.token }}` or a token that has not expired.";
  if (status === 403) return `Give the job \`permissions: ${permission}\`, or wait when it is a rate limit.`;
  return "Run the job again; https://www.githubstatus.com says whether GitHub has trouble.";
}

// src/adapters/github/retry.ts
var MAX_RETRIES = 3;
var MAX_WAIT_MS = 6e4;
var BACKOFF_MS = 1e3;
function computeWait(failed) {
  if (failed.attempt > MAX_RETRIES) return void 0;
  const limited = computeLimitWait(failed);
  if (limited !== void 0) return limited <= MAX_WAIT_MS ? limited : void 0;
  if (failed.status === 409) return computeBackoff(failed.attempt);
  const safe = failed.method !== "POST" || failed.repeatable;
  return failed.lost && safe ? computeBackoff(failed.attempt) : void 0;
}
function computeBackoff(attempt2) {
  return BACKOFF_MS * 2 ** (attempt2 - 1);
}
function isRateLimited({ status, headers, message }) {
  if (status === 429) return true;
  if (status !== 403) return false;
  const exhausted = String(headers["x-ratelimit-remaining"]) === "0";
  return headers["retry-after"] !== void 0 || exhausted || /rate limit/i.test(message);
}
function computeLimitWait(failed) {
  if (!isRateLimited(failed)) return void 0;
  const retryAfter = toNumber(failed.headers["retry-after"]);
  if (retryAfter !== void 0) return retryAfter * 1e3;
  const reset = toNumber(failed.headers["x-ratelimit-reset"]);
  if (reset !== void 0 && String(failed.headers["x-ratelimit-remaining"]) === "0") {
    return Math.max(reset * 1e3 - failed.now, 0) + 1e3;
  }
  return MAX_WAIT_MS;
}
function toNumber(header) {
  const number2 = Number(header ?? Number.NaN);
  return Number.isFinite(number2) && number2 >= 0 ? number2 : void 0;
}

// src/adapters/github/create-once.ts
async function createOnce(github, creation) {
  for (let attempt2 = 1; ; attempt2++) {
    try {
      return await creation.create();
    } catch (error) {
      if (!describeFailure(error).lost || attempt2 > MAX_RETRIES) throw error;
      const wait = computeBackoff(attempt2);
      github.log.info(
        `${renderFailure(error)}; looking for the ${creation.what} in ${wait / 1e3} s before retry ${attempt2} of ${MAX_RETRIES}`
      );
      await github.clock.sleep(wait);
      const found = await creation.find();
      if (found !== void 0) return found;
    }
  }
}

// src/adapters/github/part.ts
var NOTHING = { ids: {}, failures: [] };
async function settleAll(work) {
  const settled = await Promise.allSettled(work);
  return {
    done: settled.flatMap((one) => one.status === "fulfilled" ? [one.value] : []),
    failures: settled.flatMap((one) => one.status === "rejected" ? [one.reason] : [])
  };
}

// src/adapters/github/check-run.ts
var runSchema = object({ id: number().int(), external_id: string().nullish() });
var listSchema = array(runSchema);
var ANNOTATIONS_PER_REQUEST = 50;
async function upsertCheckRuns(github, announcement) {
  const { report, known } = announcement;
  const { headSha, environment, run } = report;
  if (headSha === void 0 || report.pullNumber === void 0) return NOTHING;
  const place = { github, headSha, environment, detailsUrl: run?.url };
  const { done, failures } = await settleAll(
    computeCheckRuns(report).map(async (view) => {
      const id = await upsert(place, { view, known: known.checkRuns?.[view.name] });
      return [view.name, id];
    })
  );
  return { ids: { checkRuns: { ...known.checkRuns, ...Object.fromEntries(done) } }, failures };
}
async function upsert(place, { view, known }) {
  const [first = [], ...rest] = cut(view.annotations);
  const content = { ...renderState(place, view), output: renderOutput(view, first) };
  const open = known ?? (await findOpen(place, view.name))?.id;
  const updated = open !== void 0 && await update(place, { id: open, content });
  const id = updated ? open : await create(place, { name: view.name, content });
  for (const annotations of rest) {
    await update(place, { id, content: { output: renderOutput(view, annotations) } });
  }
  return id;
}
function renderState({ detailsUrl, environment }, { status, conclusion }) {
  return {
    status,
    ...conclusion === void 0 ? {} : { conclusion },
    ...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
    external_id: environment
  };
}
function renderOutput({ title, summary }, annotations) {
  return { title, summary, annotations: annotations.map(renderAnnotation) };
}
function renderAnnotation({ path, line, column, level, title, message }) {
  return {
    path,
    start_line: line,
    end_line: line,
    ...column === void 0 ? {} : { start_column: column, end_column: column },
    annotation_level: level,
    title,
    message
  };
}
async function update({ github }, { id, content }) {
  try {
    await github.rest.checks.update({ ...github.repo, check_run_id: id, ...content });
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}
async function create(place, { name, content }) {
  const { github, headSha } = place;
  const { id } = await createOnce(github, {
    what: `check run "${name}"`,
    create: async () => {
      const { data } = await github.rest.checks.create({
        ...github.repo,
        name,
        head_sha: headSha,
        ...content
      });
      return runSchema.parse(data);
    },
    find: () => findOpen(place, name)
  });
  return id;
}
async function findOpen({ github, headSha, environment }, name) {
  const runs = await github.paginate(github.rest.checks.listForRef, {
    ...github.repo,
    ref: headSha,
    check_name: name,
    status: "in_progress",
    filter: "all",
    per_page: 100
  });
  return listSchema.parse(runs).find((run) => run.external_id === environment);
}
function cut(annotations) {
  const batches = Math.ceil(annotations.length / ANNOTATIONS_PER_REQUEST);
  return Array.from(
    { length: batches },
    (_, at) => annotations.slice(at * ANNOTATIONS_PER_REQUEST, (at + 1) * ANNOTATIONS_PER_REQUEST)
  );
}

// src/adapters/github/author.ts
var userSchema = object({ login: string(), type: string().default("User") });
var ACTIONS_LOGIN = "github-actions[bot]";
async function fetchOwnLogin(github) {
  try {
    const { data } = await github.rest.users.getAuthenticated();
    return userSchema.parse(data).login;
  } catch (error) {
    if (describeFailure(error).status === 403) return void 0;
    throw error;
  }
}
function pickOwn(items, ownLogin) {
  const by = (login) => items.filter(({ user }) => user?.login.toLowerCase() === login.toLowerCase());
  if (ownLogin !== void 0) return by(ownLogin);
  const actions = by(ACTIONS_LOGIN);
  return actions.length > 0 ? actions : items.filter(({ user }) => user?.type === "Bot");
}

// src/adapters/github/comment.ts
var commentSchema = object({
  id: number().int(),
  body: string().default(""),
  issue_url: string().optional(),
  user: userSchema.nullish().transform((user) => user ?? null)
});
async function upsertComment(github, announcement) {
  const { report, commentBody, commentMode, known } = announcement;
  if (commentMode === "off" || report.pullNumber === void 0) return NOTHING;
  const place = {
    github,
    environment: parseMarker(commentBody) ?? report.environment,
    pullNumber: report.pullNumber,
    ownLogin: known.commentAuthor ?? await fetchOwnLogin(github)
  };
  const final = VERDICTS.includes(report.status);
  const recreate = commentMode === "recreate" && final;
  const found = (final ? void 0 : await fetchKnown(place, known.commentId)) ?? await search(place);
  const [oldest, ...others] = found;
  const body = oldest === void 0 ? commentBody : carryPlace(oldest.body, commentBody, COMMENT_LIMIT);
  if (oldest === void 0 || recreate) {
    const written2 = await create2(place, { body, replaced: found });
    return toPublished(written2, await removeAll(github, found));
  }
  const written = await edit(github, { id: oldest.id, body });
  return toPublished(written, await removeAll(github, others));
}
async function moveComment(github, move) {
  const { environment, pullNumber, known } = move;
  const ownLogin = known.commentAuthor ?? await fetchOwnLogin(github);
  const place = { github, environment, pullNumber, ownLogin };
  const found = await search(place);
  const written = await create2(place, { body: move.change(found[0]?.body), replaced: found });
  return toPublished(written, await removeAll(github, found));
}
async function amendComment(github, amendment) {
  const { pullNumber, environment, known, amend, fresh } = amendment;
  const ownLogin = known.commentAuthor ?? await fetchOwnLogin(github);
  const place = { github, environment, pullNumber, ownLogin };
  const [found] = await fetchKnown(place, known.commentId) ?? await search(place);
  if (found === void 0) await create2(place, { body: fresh, replaced: [] });
  else await edit(github, { id: found.id, body: amend(found.body) });
}
function toPublished({ id, user }, failures) {
  return { ids: { commentId: id, ...user === null ? {} : { commentAuthor: user.login } }, failures };
}
async function fetchKnown(place, id) {
  if (id === void 0) return void 0;
  const { github, environment, pullNumber, ownLogin } = place;
  try {
    const { data } = await github.rest.issues.getComment({ ...github.repo, comment_id: id });
    const comment = commentSchema.parse(data);
    const here = comment.issue_url?.endsWith(`/issues/${pullNumber}`) ?? true;
    const own = here && isCommentOf(comment.body, environment) ? pickOwn([comment], ownLogin) : [];
    return own.length > 0 ? own : void 0;
  } catch (error) {
    if (isNotFound(error)) return void 0;
    throw error;
  }
}
async function search({ github, environment, pullNumber, ownLogin }) {
  const all = await listComments(github, pullNumber);
  return [.../* @__PURE__ */ new Set([environment, UNNAMED])].flatMap((name) => {
    const marked = all.filter(({ body }) => isCommentOf(body, name));
    return pickOwn(marked, ownLogin).toSorted((a, b) => a.id - b.id);
  });
}
async function listComments(github, pullNumber) {
  const all = await github.paginate(github.rest.issues.listComments, {
    ...github.repo,
    issue_number: pullNumber,
    per_page: 100
  });
  return array(commentSchema).parse(all);
}
async function fetchTold(github, pullNumber) {
  try {
    const ownLogin = await fetchOwnLogin(github);
    const marked = (await listComments(github, pullNumber)).filter(
      ({ body }) => parseMarker(body) !== void 0
    );
    return pickOwn(marked, ownLogin).flatMap(({ body }) => parseTold(body) ?? []);
  } catch (error) {
    github.log.info(`the comments of #${pullNumber} could not be read: ${renderFailure(error)}`);
    return [];
  }
}
function create2(place, { body, replaced }) {
  const { github, pullNumber } = place;
  return createOnce(github, {
    what: "comment",
    create: async () => {
      const { data } = await github.rest.issues.createComment({
        ...github.repo,
        issue_number: pullNumber,
        body
      });
      return commentSchema.parse(data);
    },
    find: async () => {
      const old = new Set(replaced.map(({ id }) => id));
      return (await search(place)).find(({ id }) => !old.has(id));
    }
  });
}
async function edit(github, { id, body }) {
  const { data } = await github.rest.issues.updateComment({ ...github.repo, comment_id: id, body });
  return commentSchema.parse(data);
}
async function removeAll(github, comments) {
  const { failures } = await settleAll(comments.map(({ id }) => remove(github, id)));
  return failures;
}
async function remove(github, id) {
  try {
    await github.rest.issues.deleteComment({ ...github.repo, comment_id: id });
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

// src/core/report/deployment.ts
var DESCRIPTION_BYTES = 140;
var DEPLOYING = { state: "in_progress", create: true, retire: "none" };
var FAILED = { state: "failure", create: true, retire: "none" };
var GONE = { state: "inactive", create: false, retire: "all" };
var MEANINGS = {
  deploy: {
    deploying: DEPLOYING,
    live: { state: "success", create: true, retire: "older" },
    failed: FAILED,
    blocked: FAILED,
    cancelled: { ...FAILED, state: "error" }
  },
  destroy: { destroyed: GONE },
  plan: {},
  extend: {},
  keep: {},
  unlock: {},
  // Its checks were all that an earlier run failed.
  check: { live: { state: "success", create: false, retire: "older" } }
};
function computeDeployment(report) {
  if (report.untouched === true) return void 0;
  const meaning = report.undone === true ? GONE : MEANINGS[report.verb][report.status];
  if (meaning === void 0) return void 0;
  const url = meaning.state === "success" && report.url !== void 0 ? parseWebUrl(report.url) : void 0;
  const log = report.run && parseWebUrl(report.run.url);
  return {
    ...meaning,
    description: shorten(renderVerdict(report), DESCRIPTION_BYTES),
    ...url === void 0 ? {} : { environmentUrl: url },
    ...log === void 0 ? {} : { logUrl: log }
  };
}

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync } from "fs";
import { EOL } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/internal/utils.js
var httpClient = __toESM(require_lib(), 1);
init_undici();
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function getAuthString(token, options) {
  if (!token && !options.auth) {
    throw new Error("Parameter token or opts.auth is required");
  } else if (token && options.auth) {
    throw new Error("Parameters token and opts.auth may not both be specified");
  }
  return typeof options.auth === "string" ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
  const hc = new httpClient.HttpClient();
  return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
  const hc = new httpClient.HttpClient();
  return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
  const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
  const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
    return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
  });
  return proxyFetch;
}
function getApiBaseUrl() {
  return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
  var _a;
  const orchId = (_a = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || _a === void 0 ? void 0 : _a.trim();
  if (orchId) {
    const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
    const tag = `actions_orchestration_id/${sanitizedId}`;
    if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
      return baseUserAgent;
    const ua = baseUserAgent ? `${baseUserAgent} ` : "";
    return `${ua}${tag}`;
  }
  return baseUserAgent;
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object2) {
  if (!object2) {
    return {};
  }
  return Object.keys(object2).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object2[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults2, options) {
  const result = Object.assign({}, defaults2);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults2)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults2[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults2, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults2 || {}, options);
  if (options.url === "/graphql") {
    if (defaults2 && defaults2.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object2, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object2)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object2[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context3, operator, key, modifier) {
  var value = context3[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context3) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal2) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context3, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal2);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults2, route, options) {
  return parse(merge(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse2(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context3) => !!context3?.source && context3.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context3, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context3);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context3) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context3 && intRegex.test(context3.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context3.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context3);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context3) => convertMarkedBigIntsReviver(key, value, context3, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl2 = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl2)) {
    requestOptions.url = baseUrl2.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults2) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults2 === "function") {
          super(defaults2(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults2,
            options,
            options.userAgent && defaults2.userAgent ? {
              userAgent: `${options.userAgent} ${defaults2.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION5 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
  "users": {
    "getAuthenticated": [
      "GET /user"
    ]
  },
  "checks": {
    "update": [
      "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"
    ],
    "create": [
      "POST /repos/{owner}/{repo}/check-runs"
    ],
    "listForRef": [
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs"
    ]
  },
  "issues": {
    "getComment": [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    "listComments": [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    "createComment": [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    "updateComment": [
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    "deleteComment": [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    "removeLabel": [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ]
  },
  "repos": {
    "getDeployment": [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}"
    ],
    "listDeployments": [
      "GET /repos/{owner}/{repo}/deployments"
    ],
    "createDeployment": [
      "POST /repos/{owner}/{repo}/deployments"
    ],
    "createDeploymentStatus": [
      "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    "getContent": [
      "GET /repos/{owner}/{repo}/contents/{path}"
    ],
    "getCollaboratorPermissionLevel": [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    "listDeploymentStatuses": [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ]
  },
  "git": {
    "getTree": [
      "GET /repos/{owner}/{repo}/git/trees/{tree_sha}"
    ],
    "getCommit": [
      "GET /repos/{owner}/{repo}/git/commits/{commit_sha}"
    ]
  },
  "reactions": {
    "createForIssueComment": [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ]
  },
  "pulls": {
    "get": [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}"
    ]
  },
  "actions": {
    "getWorkflowRunAttempt": [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"
    ]
  }
};

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint2] of Object.entries(endpoints)) {
    const [route, defaults2, decorations] = endpoint2;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults2
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults2, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults2);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION5;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION5;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION6 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION6;

// node_modules/@actions/github/lib/utils.js
var context = new Context();
var baseUrl = getApiBaseUrl();
var defaults = {
  baseUrl,
  request: {
    agent: getProxyAgent(baseUrl),
    fetch: getProxyFetch(baseUrl)
  }
};
var GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(token, options) {
  const opts = Object.assign({}, options || {});
  const auth2 = getAuthString(token, opts);
  if (auth2) {
    opts.auth = auth2;
  }
  const userAgent2 = getUserAgentWithOrchestrationId(opts.userAgent);
  if (userAgent2) {
    opts.userAgent = userAgent2;
  }
  return opts;
}

// node_modules/@actions/github/lib/github.js
var context2 = new Context();
function getOctokit(token, options, ...additionalPlugins) {
  const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}

// src/adapters/github/attempts.ts
async function sendWithRetries(attempts) {
  const { clock, log, method, repeatable, timeoutMs, what } = attempts;
  for (let attempt2 = 1; ; attempt2++) {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return requireReadable(await attempts.send(signal));
    } catch (error) {
      const failure = describeFailure(error);
      const wait = computeWait({ ...failure, attempt: attempt2, repeatable, method, now: clock.now() });
      if (wait === void 0) throw error;
      const why = signal.aborted ? `within ${timeoutMs / 1e3} s` : `(${failure.message})`;
      const happened = failure.status === void 0 ? `did not answer ${why}` : `answered ${failure.status}`;
      const seconds = Math.ceil(wait / 1e3);
      log.info(`GitHub ${happened} to ${what}; retry ${attempt2} of ${MAX_RETRIES} in ${seconds} s`);
      await clock.sleep(wait);
    }
  }
}
function requireReadable(answer) {
  const json = answer.headers["content-type"]?.startsWith("application/json");
  if (json && typeof answer.data === "string") throw new UnreadableAnswer("the answer was cut or is no JSON");
  return answer;
}

// src/adapters/github/github.ts
var REPEATABLE = { request: { repeatable: true } };
var TIMEOUT_MS = 2e4;
function connectGitHub(options) {
  const { token, repository, apiUrl, clock, log, timeoutMs = TIMEOUT_MS } = options;
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ""), userAgent: "mayfly" });
  const own = { log: { warn: (line) => log.info(line) } };
  octokit.hook.wrap(
    "request",
    (request2, call) => sendWithRetries({
      clock,
      log,
      timeoutMs,
      method: call.method,
      repeatable: call.request.repeatable === true,
      what: `${call.method} ${new URL(octokit.request.endpoint(call).url).pathname}`,
      send: async (signal) => {
        call.request = { ...call.request, ...own, signal };
        return request2(call);
      }
    })
  );
  const [owner = "", repo = ""] = repository.split("/");
  const { rest, paginate: paginate2, graphql: graphql3 } = octokit;
  return { rest, paginate: paginate2, graphql: graphql3, repo: { owner, repo }, clock, log };
}

// src/adapters/github/retired-deployments.ts
var deploymentsSchema = array(object({ id: number().int() }));
var statusesSchema = array(object({ state: string() }));
var ACTIVE = /* @__PURE__ */ new Set(["success", "in_progress", "queued", "pending"]);
async function retireDeployments(github, retirement) {
  const active = await listActive(github, retirement);
  for (const id of active.reverse()) {
    await github.rest.repos.createDeploymentStatus({
      ...github.repo,
      ...REPEATABLE,
      deployment_id: id,
      state: "inactive",
      description: retirement.description,
      auto_inactive: false
    });
  }
}
async function listActive(github, { environment, keep }) {
  const pages = github.paginate.iterator(github.rest.repos.listDeployments, {
    ...github.repo,
    task: environment,
    environment: "preview",
    per_page: 100
  });
  const active = [];
  for await (const { data } of pages) {
    for (const { id } of deploymentsSchema.parse(data)) {
      if (id === keep) continue;
      const state = await fetchState(github, id);
      if (state === "inactive" && keep !== void 0) return active;
      if (ACTIVE.has(state) || keep === void 0 && state !== "inactive") active.push(id);
    }
  }
  return active;
}
async function fetchState(github, id) {
  const { data } = await github.rest.repos.listDeploymentStatuses({
    ...github.repo,
    deployment_id: id,
    per_page: 1
  });
  return statusesSchema.parse(data)[0]?.state ?? "pending";
}

// src/adapters/github/deployment.ts
var DEPLOYMENT_ENVIRONMENT = "preview";
var deploymentSchema = object({
  id: number().int(),
  sha: string(),
  task: string(),
  environment: string(),
  payload: unknown().optional()
});
async function upsertDeployment(github, announcement) {
  const { report, known } = announcement;
  const view = computeDeployment(report);
  const { environment, headSha, pullNumber } = report;
  if (view === void 0 || pullNumber === void 0) return NOTHING;
  if (view.retire === "all") {
    await retireDeployments(github, { environment, description: view.description });
    return NOTHING;
  }
  if (headSha === void 0) return NOTHING;
  const target = { github, environment, headSha };
  const found = await fetchKnown2(target, known.deploymentId) ?? await find(target);
  const own = found ?? (view.create ? await create3(target) : void 0);
  if (own === void 0) return NOTHING;
  await addStatus(github, { id: own.id, view });
  if (view.retire === "older") {
    await retireDeployments(github, { environment, description: "replaced by a newer commit", keep: own.id });
  }
  return { ids: { deploymentId: own.id }, failures: [] };
}
var makePayload = (environment) => ({ mayfly: environment });
var payloadSchema = object({ mayfly: string() });
function isOwn({ environment, headSha }, deployment) {
  const payload = payloadSchema.safeParse(deployment.payload);
  return deployment.sha === headSha && deployment.task === environment && deployment.environment === DEPLOYMENT_ENVIRONMENT && payload.success && payload.data.mayfly === environment;
}
async function fetchKnown2(target, id) {
  if (id === void 0) return void 0;
  const { github } = target;
  try {
    const { data } = await github.rest.repos.getDeployment({ ...github.repo, deployment_id: id });
    const deployment = deploymentSchema.parse(data);
    return isOwn(target, deployment) ? deployment : void 0;
  } catch (error) {
    if (isNotFound(error)) return void 0;
    throw error;
  }
}
async function find(target) {
  const { github, environment, headSha } = target;
  const { data } = await github.rest.repos.listDeployments({
    ...github.repo,
    sha: headSha,
    task: environment,
    environment: DEPLOYMENT_ENVIRONMENT,
    per_page: 100
  });
  return array(deploymentSchema).parse(data).find((one) => isOwn(target, one));
}
function create3(target) {
  const { github, environment, headSha } = target;
  return createOnce(github, {
    what: "deployment",
    create: async () => {
      const { data } = await github.rest.repos.createDeployment({
        ...github.repo,
        ref: headSha,
        task: environment,
        environment: DEPLOYMENT_ENVIRONMENT,
        payload: makePayload(environment),
        auto_merge: false,
        required_contexts: [],
        transient_environment: true,
        production_environment: false
      });
      return deploymentSchema.parse(data);
    },
    find: () => find(target)
  });
}
async function addStatus(github, { id, view }) {
  await github.rest.repos.createDeploymentStatus({
    ...github.repo,
    ...REPEATABLE,
    deployment_id: id,
    state: view.state,
    description: view.description,
    auto_inactive: false,
    ...view.environmentUrl === void 0 ? {} : { environment_url: view.environmentUrl },
    ...view.logUrl === void 0 ? {} : { log_url: view.logUrl }
  });
}

// src/adapters/github/file.ts
var fileSchema = object({ type: literal("file"), encoding: literal("base64"), content: string() });
async function fetchFile(github, request2) {
  try {
    return await readFile(github, request2);
  } catch (error) {
    explain(github, { what: request2.path, ref: request2.ref, error });
    return void 0;
  }
}
async function requireFile(github, request2) {
  try {
    return await readFile(github, request2);
  } catch (cause) {
    if (isNotFound(cause)) return void 0;
    throw new MayflyError(`${request2.path} of ${request2.ref} could not be read: ${renderFailure(cause)}`, {
      kind: "outside",
      hint: computeHint(cause, "contents: read"),
      cause
    });
  }
}
async function readFile(github, { path, ref }) {
  const { data } = await github.rest.repos.getContent({ ...github.repo, path, ref });
  const file = fileSchema.safeParse(data);
  return file.success ? Buffer.from(file.data.content, "base64").toString("utf8") : void 0;
}
var treeSchema = object({
  truncated: literal(false),
  tree: array(object({ path: string(), type: string() }))
});
async function fetchPaths(github, ref) {
  try {
    const { data } = await github.rest.git.getTree({ ...github.repo, tree_sha: ref, recursive: "1" });
    const { tree } = treeSchema.parse(data);
    return tree.filter(({ type }) => type === "blob").map(({ path }) => path);
  } catch (error) {
    explain(github, { what: "the list of files", ref, error });
    return void 0;
  }
}
function explain(github, { what, ref, error }) {
  const at = ref.replace(/^([0-9a-f]{7})[0-9a-f]{33}$/, "$1");
  const why = isNotFound(error) ? "it is not there, or the token lacks the permission contents: read" : renderFailure(error);
  github.log.info(`${what} could not be read at ${at}: ${why}`);
}

// src/adapters/github/people.ts
var permissionSchema = object({
  permission: string(),
  user: object({ id: number().int() }).nullish()
});
var WRITING = /* @__PURE__ */ new Set(["admin", "maintain", "write"]);
async function canWrite(github, { login, id }) {
  try {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({
      ...github.repo,
      username: login
    });
    const { permission, user } = permissionSchema.parse(data);
    return WRITING.has(permission) && user?.id === id;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw new MayflyError(
      `whether the author of the comment may write here is unknown: ${renderFailure(error)}`,
      {
        kind: "outside",
        hint: computeHint(error, "contents: read"),
        cause: error
      }
    );
  }
}
var commitSchema = object({ parents: array(object({ sha: string() })) });
async function fetchParents(github, sha) {
  try {
    const { data } = await github.rest.git.getCommit({ ...github.repo, commit_sha: sha });
    return commitSchema.parse(data).parents.map((parent) => parent.sha);
  } catch (error) {
    github.log.info(`commit ${sha.slice(0, 7)} could not be read: ${renderFailure(error)}`);
    return void 0;
  }
}
async function react(github, { id, reaction }) {
  await github.rest.reactions.createForIssueComment({
    ...github.repo,
    ...REPEATABLE,
    comment_id: id,
    content: reaction
  });
}
async function removeLabel(github, { pullNumber, name }) {
  try {
    await github.rest.issues.removeLabel({ ...github.repo, issue_number: pullNumber, name });
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

// src/adapters/github/pull-request.ts
var pullSchema = object({
  number: number().int(),
  state: _enum(["open", "closed"]),
  merged: boolean().default(false),
  draft: boolean().default(false),
  head: object({
    sha: string(),
    ref: string(),
    repo: object({ full_name: string() }).nullable()
  }),
  base: object({ ref: string() }),
  labels: array(object({ name: string() })).default([])
}).transform(
  ({ number: number2, state, merged, draft, head, base, labels }) => ({
    number: number2,
    state,
    merged,
    draft,
    headSha: head.sha,
    headRef: head.ref,
    baseRef: base.ref,
    headRepository: head.repo?.full_name,
    labels: labels.map(({ name }) => name)
  })
);
async function fetchPullRequest(github, number2) {
  try {
    const { data } = await github.rest.pulls.get({ ...github.repo, pull_number: number2 });
    return pullSchema.parse(data);
  } catch (error) {
    const { status } = describeFailure(error);
    if (status === 404) return void 0;
    const { owner, repo } = github.repo;
    throw new MayflyError(
      `pull request #${number2} of ${owner}/${repo} could not be read: ${renderFailure(error)}`,
      {
        kind: "outside",
        hint: computeHint(error, "pull-requests: write"),
        cause: error
      }
    );
  }
}

// src/adapters/github/pull-requests.ts
var PER_QUERY = 100;
var pullSchema2 = object({
  number: number().int(),
  state: _enum(["OPEN", "CLOSED", "MERGED"]),
  headRefOid: string(),
  labels: object({
    nodes: array(object({ name: string() }).nullable()).nullable(),
    pageInfo: object({ hasNextPage: literal(false) })
  }).nullable()
});
var answerSchema = object({
  repository: looseObject({ pullRequests: object({ totalCount: number().int() }) })
});
var errorsSchema = object({
  name: literal("GraphqlResponseError"),
  data: unknown(),
  errors: array(
    object({
      type: string().optional(),
      path: array(union([string(), number()])).optional(),
      message: string()
    })
  )
});
async function fetchPullRequests(github, numbers) {
  const answers = /* @__PURE__ */ new Map();
  for (let at = 0; at < numbers.length; at += PER_QUERY) {
    const asked = numbers.slice(at, at + PER_QUERY);
    for (const [number2, standing] of await askAgain(github, asked)) answers.set(number2, standing);
  }
  return answers;
}
async function askAgain(github, asked) {
  for (let attempt2 = 1; ; attempt2++) {
    try {
      return await ask(github, asked);
    } catch (error) {
      if (!(error instanceof IncompleteAnswer) || attempt2 > MAX_RETRIES) throw explain2(github, asked, error);
      const wait = computeBackoff(attempt2);
      github.log.info(`${error.message}; retry ${attempt2} of ${MAX_RETRIES} in ${wait / 1e3} s`);
      await github.clock.sleep(wait);
    }
  }
}
var IncompleteAnswer = class extends Error {
  name = "IncompleteAnswer";
};
async function ask(github, asked) {
  const { data, missing } = await send(github, asked);
  const parsed = answerSchema.safeParse(data);
  if (!parsed.success) throw new IncompleteAnswer("GitHub answered without the repository");
  const { repository } = parsed.data;
  if (missing.size > 0 && repository.pullRequests.totalCount === 0) {
    throw new IncompleteAnswer("GitHub shows no pull request at all, which a token without access sees too");
  }
  return new Map(
    asked.map((number2) => {
      if (missing.has(number2)) return [number2, void 0];
      const pull = pullSchema2.safeParse(repository[aliasOf(number2)]);
      if (pull.success && pull.data.number === number2) return [number2, toStanding(pull.data)];
      throw new IncompleteAnswer(`GitHub's answer lacks pull request ${number2}`);
    })
  );
}
async function send({ graphql: graphql3, repo }, asked) {
  try {
    const data = await graphql3(renderQuery(asked), { ...repo, ...REPEATABLE });
    return { data, missing: /* @__PURE__ */ new Set() };
  } catch (error) {
    const parsed = errorsSchema.safeParse(error);
    if (!parsed.success) throw error;
    const { data, errors } = parsed.data;
    const missing = new Set(
      errors.map(({ type, path = [], message }) => {
        const number2 = asked.find((one) => path.length === 2 && path[1] === aliasOf(one));
        if (type === "NOT_FOUND" && number2 !== void 0) return number2;
        throw new IncompleteAnswer(`GitHub answered ${type ?? "an error"}: ${message}`);
      })
    );
    return { data, missing };
  }
}
var aliasOf = (number2) => `p${number2}`;
function renderQuery(numbers) {
  const pulls = numbers.map((number2) => `${aliasOf(number2)}: pullRequest(number: ${number2}) { ...standing }`);
  return `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 1) { totalCount }
    ${pulls.join("\n    ")}
  }
}
fragment standing on PullRequest {
  number
  state
  headRefOid
  labels(first: 100) { nodes { name } pageInfo { hasNextPage } }
}`;
}
function toStanding({ number: number2, state, headRefOid, labels }) {
  return {
    number: number2,
    state: state === "OPEN" ? "open" : "closed",
    headSha: headRefOid,
    labels: (labels?.nodes ?? []).flatMap((label) => label?.name ?? [])
  };
}
function explain2({ repo }, asked, error) {
  const range = `${asked.length} of ${repo.owner}/${repo.repo}, from ${asked[0]} to ${asked.at(-1)}`;
  return new MayflyError(`pull requests (${range}) could not be read: ${renderFailure(error)}`, {
    kind: "outside",
    hint: computeHint(error, "pull-requests: read"),
    cause: error
  });
}

// src/adapters/github/workflow-run.ts
var attemptSchema = object({ status: string().nullable() });
async function fetchRunState(github, { id, attempt: attempt2 }) {
  const runId = Number(id);
  if (!Number.isSafeInteger(runId)) return "unknown";
  try {
    const { data } = await github.rest.actions.getWorkflowRunAttempt({
      ...github.repo,
      run_id: runId,
      attempt_number: attempt2
    });
    const { status } = attemptSchema.parse(data);
    return status === "completed" ? "ended" : "running";
  } catch (error) {
    github.log.info(`whether run ${id} is over could not be asked: ${renderFailure(error)}`);
    return "unknown";
  }
}

// src/adapters/github/forge.ts
var COMMENT = { name: "comment", permission: "pull-requests: write", publish: upsertComment };
var PARTS = [
  COMMENT,
  { name: "check runs", permission: "checks: write", publish: upsertCheckRuns },
  { name: "deployment", permission: "deployments: write", publish: upsertDeployment }
];
function createForge(options) {
  const github = connectGitHub(options);
  return {
    fetchPullRequest: (number2) => fetchPullRequest(github, number2),
    fetchPullRequests: (numbers) => fetchPullRequests(github, numbers),
    fetchTold: (pullNumber) => fetchTold(github, pullNumber),
    fetchFile: (path, ref) => fetchFile(github, { path, ref }),
    requireFile: (path, ref) => requireFile(github, { path, ref }),
    fetchPaths: (ref) => fetchPaths(github, ref),
    fetchRunState: (run) => fetchRunState(github, run),
    canWrite: (person) => canWrite(github, person),
    fetchParents: (sha) => fetchParents(github, sha),
    react: (id, reaction) => attempt("reaction", () => react(github, { id, reaction })),
    removeLabel: (pullNumber, name) => attempt("removal of the label", () => removeLabel(github, { pullNumber, name })),
    amendComment: (amendment) => attempt("comment", () => amendComment(github, amendment)),
    announce: (announcement) => publishAll(
      PARTS.filter(({ name }) => (announcement.only ?? name) === name),
      (part) => part.publish(github, announcement)
    ),
    warn: ({ environment, pullNumber, known, warning }) => publishAll(
      [COMMENT],
      () => moveComment(github, {
        environment,
        pullNumber,
        known,
        change: (body) => insertWarning({ environment, body, warning })
      })
    )
  };
}
async function attempt(name, write) {
  try {
    await write();
    return [];
  } catch (error) {
    return [`${name} not written: ${explain3({ permission: "pull-requests: write" }, error)}`];
  }
}
async function publishAll(parts, send2) {
  const published = await Promise.all(parts.map((part) => publish(part, send2)));
  return {
    ids: Object.assign({}, ...published.map(({ ids }) => ids)),
    warnings: renderWarnings(published),
    lost: published.some(({ lost }) => lost)
  };
}
async function publish(part, send2) {
  const { ids, failures } = await send2(part).catch(
    (error) => ({ ids: {}, failures: [error] })
  );
  const reasons = new Set(failures.map((failure) => explain3(part, failure)));
  const lost = failures.some((failure) => !isPermissionMissing(failure));
  return { name: part.name, ids, reasons: [...reasons], lost };
}
function explain3({ permission }, failure) {
  if (!isPermissionMissing(failure)) return renderFailure(failure);
  return `the token lacks \`${permission}\`; grant it under \`permissions\` in the workflow`;
}
function renderWarnings(told) {
  const reasons = new Set(told.flatMap((one) => one.reasons));
  return [...reasons].map((reason) => {
    const names = told.filter((one) => one.reasons.includes(reason)).map(({ name }) => name);
    return `${names.join(", ")} not written: ${reason}`;
  });
}
export {
  createForge
};
//# sourceMappingURL=forge-U4QUXVIB.js.map
