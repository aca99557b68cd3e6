import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  parseJsonText
} from "./chunk-576DAK7M.js";
import {
  listFiles
} from "./chunk-K35SV345.js";
import {
  computeGlobBase,
  createMatcher,
  isGlob,
  toPath
} from "./chunk-RRNGKKHV.js";
import "./chunk-EZQKCMSJ.js";
import {
  readErrorCode
} from "./chunk-SGH6SVPY.js";
import {
  defaultMessages,
  renderIssues
} from "./chunk-FUIQ6R5T.js";
import {
  parseDocument
} from "./chunk-63QZWWOZ.js";
import {
  plainLine,
  plainText
} from "./chunk-XM5L4NO7.js";
import {
  array,
  boolean,
  number,
  object,
  string,
  union
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import {
  __callDispose,
  __commonJS,
  __toESM,
  __using
} from "./chunk-SRQY6CG7.js";

// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
    exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
    exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports.isNCNameChar = isNCNameChar;
  }
});

// node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SaxesParser = exports.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName2 = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName2;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err;
        } else {
          handler(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
          end = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text: text2 } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text2.length !== 0) {
                    handler(text2 + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text: text2 } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text2.length !== 0) {
                    handler(text2 + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local] = trimmed;
          nsPairCheck(this, local, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text: text2 } = this;
        if (text2.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text2);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
          uri = tags[index].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
          const { prefix, local } = this.qname(tag.name);
          tag.prefix = prefix;
          tag.local = local;
          const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag);
          if (tag.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports.SaxesParser = SaxesParser2;
  }
});

// src/adapters/folders/written-reports.ts
import { constants } from "node:fs";
import { lstat, open, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/core/commands/reports/decode-report.ts
var MARKS = [
  ["utf-8", [239, 187, 191]],
  ["utf-16le", [255, 254]],
  ["utf-16be", [254, 255]],
  // Without a mark, but beginning with `<`: https://www.w3.org/TR/xml/#sec-guessing-no-ext-info
  ["utf-16le", [60, 0]],
  ["utf-16be", [0, 60]]
];
var DECLARED = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
function decodeReport(bytes) {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const encoding = marked ?? DECLARED.exec(start)?.[1] ?? "utf-8";
  return makeDecoder(encoding).decode(bytes);
}
function makeDecoder(encoding) {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

// src/core/commands/reports/find-places.ts
var NOTATIONS = [
  // Behave: `Location: features/cart.feature:10`
  { pattern: /^\s*Location: (?<file>\S.*?):(?<line>\d{1,7})$/ },
  // testify: `Error Trace:	/home/…/cart_test.go:17`, further frames on lines of their own below
  { pattern: /^\s*Error Trace:\s+(?<file>\S.*?):(?<line>\d{1,7})$/ },
  // bats: `# (in test file test/cart.bats, line 11)`, `(from function `f' in file test/helper.bash, line 6,`
  { pattern: /\bin (?:test )?file (?<file>\S.*?), line (?<line>\d{1,7})[,)]/ },
  // Perl: `#   at t/cart.t line 12.`
  { pattern: /^#?\s+at (?<file>\S.*?) line (?<line>\d{1,7})\.?$/ },
  // Java, Kotlin, Scala, Groovy: `at app//com.acme.CartTest$Inner.total(CartTest.java:12)`
  {
    pattern: /^\s*at (?:[\w.@-]*\/{1,2})*(?<class>[\w$.]+)\.[\w$<> ,-]+\((?<file>[\w$-]+\.(?:java|kt|scala|groovy)):(?<line>\d{1,7})\)/,
    kind: "class"
  },
  // V8: `at total (file:///home/…/cart.js:2:34)`, `at async tests/cart.test.js:9:27`, node's TAP without the `at`
  {
    pattern: /(?:^\s*at (?:async )?|\()(?<file>[^()\s][^()]*):(?<line>\d{1,7}):(?<column>\d{1,6})\)?[ ,{]*$/
  },
  // .NET: `at Shop.CartTests.Adds() in /home/…/CartTests.cs:line 12`
  { pattern: /^\s*at .{1,500} in (?<file>\S.*?):line (?<line>\d{1,7})$/ },
  // Python: `File "tests/test_cart.py", line 12, in test_adds`
  { pattern: /^\s*File "(?<file>[^"]+)", line (?<line>\d{1,7})/, lastFirst: true },
  // pytest: `tests/test_cart.py:12: AssertionError`
  { pattern: /^(?<file>(?:[A-Za-z]:)?[^:\s][^:]*\.py):(?<line>\d{1,7}):(?: |$)/, lastFirst: true },
  // Go, a panic's frame: `	/home/…/cart.go:5 +0x18`; with -trimpath `	github.com/acme/shop/cart.go:5 +0x18`
  { pattern: /^\t(?<file>\S.*\.go):(?<line>\d{1,7})(?: \+0x[\da-f]+)?$/, kind: "package" },
  // Go, what a test says: `    cart_test.go:17: Total = 7, want 10`. Logs look the same, and come first
  { pattern: /^\s+(?<file>[\w.-]+\.go):(?<line>\d{1,7}): /, kind: "package", lastFirst: true },
  // Ruby: `# ./spec/cart_spec.rb:12:in 'block'`; PHP: `/app/tests/CartTest.php:12`; and their kin
  {
    pattern: /(?:^|[\s('"`])(?<file>(?:[A-Za-z]:[\\/]|file:\/\/)?[\w@.+%~/\\-]{1,300}\.[A-Za-z]{1,10}):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?(?![\w/])/
  }
];
var LONGEST_LINE = 2e3;
var MOST_LINES = 2e3;
var MOST_PLACES = 60;
function findPlaces(texts, goPackage = "") {
  const byNotation = new Map(NOTATIONS.map((notation) => [notation, []]));
  for (const line of texts.flatMap(pickLines)) {
    const [notation, found] = readLine(line);
    if (notation !== void 0) byNotation.get(notation)?.push(makePlace(notation, found, goPackage));
  }
  const places = [...byNotation].flatMap(([{ lastFirst }, found]) => lastFirst ? found.reverse() : found);
  return dropRepeats(places).slice(0, MOST_PLACES);
}
function pickLines(text2) {
  const lines = text2.split(/\r?\n|\r/);
  const half = MOST_LINES / 2;
  const picked = lines.length > MOST_LINES ? [...lines.slice(0, half), ...lines.slice(-half)] : lines;
  return picked.filter((line) => line.length <= LONGEST_LINE);
}
function readLine(line) {
  for (const notation of NOTATIONS) {
    const groups = notation.pattern.exec(line)?.groups;
    if (groups !== void 0) return [notation, groups];
  }
  return [void 0, {}];
}
function makePlace({ kind = "path" }, groups, goPackage) {
  const { file = "", line, column, class: className = "" } = groups;
  const place = { line: Number(line), ...column === void 0 ? {} : { column: Number(column) } };
  if (kind === "class") return { kind, file: besideClass(className, file), ...place };
  const isBare = kind === "package" && !file.includes("/") && goPackage !== "";
  if (isBare) return { kind, file: `${goPackage}/${file}`, ...place };
  return { kind: file.startsWith("/") ? "path" : kind, file: decodeFileUrl(file), ...place };
}
function besideClass(className, file) {
  return [...className.split(".").slice(0, -1), file].join("/");
}
function decodeFileUrl(file) {
  if (!file.startsWith("file:")) return file;
  try {
    return decodeURIComponent(new URL(file).pathname).replace(/^\/(?=[A-Za-z]:)/, "");
  } catch {
    return file;
  }
}
function dropRepeats(places) {
  const seen = /* @__PURE__ */ new Set();
  return places.filter(({ kind, file, line }) => {
    const key = `${kind} ${file}:${line}`;
    return !seen.has(key) && seen.add(key);
  });
}

// src/core/commands/reports/cucumber.ts
var resultSchema = object({
  status: string(),
  /** Nanoseconds; seconds of Behave. */
  duration: number().nonnegative().optional().catch(void 0),
  error_message: union([string(), array(string())]).optional().catch(void 0)
});
var hookSchema = object({ result: resultSchema.optional() });
var stepSchema = hookSchema.extend({
  keyword: string().optional(),
  name: string().optional(),
  line: number().int().positive().optional().catch(void 0),
  /** Behave: `features/cart.feature:9`. */
  location: string().optional(),
  before: array(hookSchema).optional(),
  after: array(hookSchema).optional()
});
var elementSchema = object({
  /** Cucumber-JVM writes the steps of a background as an element of its own before each scenario. */
  type: string().optional(),
  name: string().optional(),
  line: number().int().positive().optional().catch(void 0),
  location: string().optional(),
  steps: array(stepSchema).optional(),
  before: array(hookSchema).optional(),
  after: array(hookSchema).optional()
});
var cucumberSchema = array(
  object({
    name: string().optional(),
    uri: string().optional(),
    location: string().optional(),
    elements: array(elementSchema).optional()
  })
);
var FAILED = /* @__PURE__ */ new Set([
  "failed",
  "undefined",
  "ambiguous",
  "pending",
  "error",
  "hook_error"
]);
var NANOSECONDS_PER_MS = 1e6;
function readCucumber(features) {
  return features.flatMap((feature) => {
    let background = [];
    return (feature.elements ?? []).flatMap((element) => {
      if (element.type === "background") {
        background = listSteps(element);
        return [];
      }
      const test = readScenario(feature, element, [...background, ...listSteps(element)]);
      background = [];
      return [test];
    });
  });
}
function listSteps({ before = [], steps = [], after = [] }) {
  const all = steps.flatMap((step) => [...step.before ?? [], step, ...step.after ?? []]);
  return [...before, ...all, ...after];
}
function readScenario(feature, element, steps) {
  const failing = steps.find(({ result }) => FAILED.has(result?.status.toLowerCase() ?? ""));
  const error = [failing?.result?.error_message ?? ""].flat().join("\n");
  const step = plainLine(`${failing?.keyword ?? "hook"} ${failing?.name ?? ""}`);
  const lines = error.split("\n").filter((line) => line.trim() !== "");
  const reason = plainLine((lines[0]?.startsWith("Traceback ") ? lines.at(-1) : lines[0]) ?? "");
  return {
    name: element.name ?? "",
    suite: feature.name,
    result: failing === void 0 ? judge(steps) : "failed",
    ms: sumMs(feature, steps),
    message: failing && `${step}: ${reason || failing.result?.status}`,
    detail: error,
    places: failing === void 0 ? [] : listPlaces(feature, element, failing, error)
  };
}
function judge(steps) {
  const statuses = steps.map(({ result }) => result?.status.toLowerCase() ?? "skipped");
  const isSkipped = statuses.some((status) => status === "skipped" || status === "untested");
  return isSkipped ? "skipped" : "passed";
}
function sumMs({ location }, steps) {
  const sum = steps.reduce((total, { result }) => total + (result?.duration ?? 0), 0);
  return location === void 0 ? sum / NANOSECONDS_PER_MS : sum * 1e3;
}
function listPlaces(feature, element, step, error) {
  const at = (line) => feature.uri === void 0 || line === void 0 ? [] : [{ kind: "path", file: feature.uri, line }];
  const inFeature = [...at(step.line), ...findPlaces([step.location ?? ""])];
  const traces = findPlaces([error]);
  return [...inFeature, ...traces, ...at(element.line), ...findPlaces([element.location ?? ""])];
}

// src/core/commands/reports/pact-mismatch.ts
var mismatchSchema = object({
  type: string().optional(),
  mismatch: string().optional(),
  /** What the broker's results call it. */
  description: string().optional(),
  path: string().optional()
});
function describeMismatch({ type, mismatch, description, path }) {
  const where = path === void 0 || path === "" ? "" : ` at ${path}`;
  return `${type ?? "Mismatch"}${where}: ${mismatch ?? description ?? ""}`;
}

// src/core/commands/reports/pact-broker.ts
var brokerSchema = object({
  success: boolean(),
  testResults: array(
    object({
      interactionId: string().optional(),
      interactionDescription: string().optional(),
      success: boolean(),
      mismatches: array(mismatchSchema).optional(),
      exceptions: array(object({ message: string().optional() })).optional()
    })
  ).optional().catch(void 0)
});
function readBroker({ success, testResults = [] }) {
  const tests = testResults.map((test) => {
    const lines = [
      ...(test.mismatches ?? []).map(describeMismatch),
      ...(test.exceptions ?? []).map(({ message }) => message ?? "")
    ];
    return {
      name: test.interactionDescription ?? `interaction ${test.interactionId ?? "without id"}`,
      result: test.success ? "passed" : "failed",
      message: lines.join("; "),
      detail: lines.join("\n")
    };
  });
  const isTold = tests.some(({ result }) => result === "failed" === !success);
  return isTold ? tests : [...tests, { name: "verification", result: success ? "passed" : "failed" }];
}

// src/core/commands/reports/pact-verifier.ts
var errorSchema = object({
  /** `Verifying a pact between till and shop Given order 1 exists - a request for order 1`. */
  interaction: string(),
  mismatch: object({
    type: string().optional(),
    message: string().optional(),
    mismatches: array(mismatchSchema).optional()
  }).optional()
});
var verifierSchema = object({
  result: boolean(),
  errors: array(errorSchema),
  /** Of pacts that may still fail: https://docs.pact.io/pact_broker/advanced_topics/pending_pacts */
  pendingErrors: array(errorSchema).optional(),
  interactionResults: array(
    object({
      description: string(),
      result: string(),
      /** As Rust writes it: `39ms`. */
      duration: string().optional()
    })
  ).optional()
});
function readVerifier(report) {
  const errors = [...report.errors];
  const pending = [...report.pendingErrors ?? []];
  const interactions = (report.interactionResults ?? []).map(({ description, result, duration }) => {
    const error = take(errors, description);
    const known = error ?? take(pending, description);
    const failed = error !== void 0 || known === void 0 && result !== "OK";
    const name = { name: description, suite: known && nameParties(known), ms: parseDuration(duration ?? "") };
    if (failed) return { ...name, result: "failed", ...explain(error, description) };
    if (known === void 0) return { ...name, result: "passed" };
    return {
      ...name,
      result: "skipped",
      message: `pending: ${explain(known, description).message}`
    };
  });
  const others = errors.map((error) => {
    const name = error.interaction.split(" - ").slice(1).join(" - ") || error.interaction;
    return { name, suite: nameParties(error), result: "failed", ...explain(error, name) };
  });
  const tests = [...interactions, ...others];
  if (!report.result && tests.every(({ result }) => result !== "failed"))
    return [...tests, { name: "verification", result: "failed" }];
  const isTold = report.interactionResults !== void 0 || tests.length > 0;
  return isTold ? tests : [{ name: "verification", result: "passed" }];
}
function take(errors, description) {
  const index = errors.findIndex(({ interaction }) => interaction.endsWith(` - ${description}`));
  return index === -1 ? void 0 : errors.splice(index, 1)[0];
}
var PARTIES = /^Verifying a pact between (.+?) and (.+?)(?: Given .*)?(?: - .*|$)/s;
function nameParties({ interaction }) {
  const [, consumer, provider] = PARTIES.exec(interaction) ?? [];
  return consumer === void 0 ? void 0 : `${consumer} \u203A ${provider}`;
}
function explain(error, description) {
  const mismatches = error?.mismatch?.mismatches ?? [];
  const lines = mismatches.map(describeMismatch);
  const message = error?.mismatch?.message ?? lines.join("; ");
  return {
    message,
    detail: lines.join("\n"),
    places: error === void 0 ? [] : findPact(error, description)
  };
}
function findPact({ interaction }, description) {
  const [, consumer, provider] = PARTIES.exec(interaction) ?? [];
  if (consumer === void 0) return [];
  return [{ kind: "class", file: `${consumer}-${provider}.json`, declares: JSON.stringify(description) }];
}
var UNITS = { ns: 1e-6, \u00B5s: 1e-3, us: 1e-3, ms: 1, s: 1e3 };
function parseDuration(text2) {
  const [, number2, unit = ""] = /^(\d+(?:\.\d+)?)(ns|µs|us|ms|s)$/.exec(text2) ?? [];
  return number2 === void 0 ? void 0 : Number(number2) * (UNITS[unit] ?? Number.NaN);
}

// src/core/commands/reports/rspec.ts
var exampleSchema = object({
  description: string(),
  full_description: string().optional(),
  status: string(),
  file_path: string().optional(),
  line_number: number().int().positive().optional().catch(void 0),
  /** Seconds. */
  run_time: number().nonnegative().optional().catch(void 0),
  pending_message: string().nullish(),
  exception: object({
    class: string().optional(),
    message: string().nullish(),
    backtrace: array(string()).nullish()
  }).nullish()
});
var rspecSchema = object({
  examples: array(exampleSchema),
  /** What went wrong outside of an example. */
  messages: array(string()).optional(),
  summary: object({ errors_outside_of_examples_count: number().optional() })
});
var RESULTS = { passed: "passed", pending: "skipped" };
function readRspec({
  examples,
  messages = [],
  summary
}) {
  const outside = (summary.errors_outside_of_examples_count ?? 0) > 0 ? messages : [];
  return [...outside.map(readError), ...examples.map(readExample)];
}
function readError(message) {
  const places = findPlaces([message]);
  return { name: "outside of examples", result: "failed", message, detail: message, places };
}
function readExample(example) {
  const { description, full_description: full = description, exception, run_time: seconds } = example;
  const backtrace = (exception?.backtrace ?? []).map((line) => `# ${line}`);
  const message = exception?.message ?? "";
  return {
    name: description,
    suite: full.endsWith(description) ? full.slice(0, full.length - description.length) : void 0,
    result: RESULTS[example.status] ?? "failed",
    ms: seconds === void 0 ? void 0 : seconds * 1e3,
    message: message || (example.pending_message ?? ""),
    detail: [`${exception?.class ?? ""}: ${message}`, ...backtrace].join("\n"),
    places: [...findPlaces([backtrace.join("\n")]), ...findDeclared(example)]
  };
}
function findDeclared({ file_path: file, line_number: line }) {
  return file === void 0 ? [] : [{ kind: "path", file, ...line === void 0 ? {} : { line } }];
}

// src/core/commands/reports/json-report.ts
var hasKeys = (value, ...keys) => typeof value === "object" && value !== null && keys.every((key) => key in value);
var JSON_FORMATS = [
  {
    format: "cucumber",
    title: "Cucumber JSON",
    fits: (value) => Array.isArray(value) && value.every((item) => hasKeys(item, "keyword")),
    read: (value) => cucumberSchema.transform(readCucumber).safeParse(value, { error: defaultMessages })
  },
  {
    format: "rspec",
    title: "RSpec's JSON",
    fits: (value) => hasKeys(value, "examples", "summary"),
    read: (value) => rspecSchema.transform(readRspec).safeParse(value, { error: defaultMessages })
  },
  {
    format: "pact",
    title: "the Pact verifier's JSON",
    fits: (value) => hasKeys(value, "result", "errors"),
    read: (value) => verifierSchema.transform(readVerifier).safeParse(value, { error: defaultMessages })
  },
  {
    format: "pact",
    title: "a Pact verification result",
    fits: (value) => hasKeys(value, "success", "providerApplicationVersion"),
    read: (value) => brokerSchema.transform(readBroker).safeParse(value, { error: defaultMessages })
  }
];
var OTHER_JSON = [
  ["numTotalTests", "This is the JSON of Jest or Vitest: use the reporter jest-junit, or junit."],
  ["suites", "This is Playwright's JSON: use its reporter junit."],
  ["stats", "This is Mocha's JSON: use its reporter xunit."],
  ["Action", "These are events of go test: let gotestsum write JUnit XML with --junitfile."],
  ["meta", "These are Cucumber's messages: use its formatter json."]
];

// src/core/commands/reports/junit-reason.ts
var EMPTY_MESSAGES = /* @__PURE__ */ new Set(["", "None", "null", "undefined", "collection failure"]);
var CODE_FRAME = /^(?:> )?\d* ?\|/;
var GO_SAID = /^\s+[\w.-]+\.go:\d+: /;
var WRAPPER = "[ERR_TEST_FAILURE]";
var CAUSE = "\n  cause: ";
function readReason({ text: text2, children }) {
  const cause = text2.includes(WRAPPER) ? text2.indexOf(CAUSE, text2.indexOf(WRAPPER)) : -1;
  const own = cause === -1 ? text2 : text2.slice(cause + CAUSE.length);
  return [own, ...children.filter(({ name }) => name === "stackTrace").map((trace) => trace.text)].join("");
}
function describeReason(reason) {
  const message = reason.attributes.get("message") ?? "";
  return EMPTY_MESSAGES.has(plainLine(message)) ? describeText(readReason(reason)) : message;
}
function describeText(text2) {
  const lines = text2.split("\n").map((line) => plainText(line).trim());
  const raised = lines.findLast((line) => line.startsWith("E "));
  if (raised !== void 0) return raised.slice(2);
  const trace = lines.findIndex((line) => /^at .*:\d+|^Traceback /.test(line));
  return (trace > 0 ? lines.slice(0, trace) : lines).filter((line) => line !== "" && !CODE_FRAME.test(line)).slice(0, 6).join(" ");
}
function describeGoReason(reason) {
  const lines = `${reason.text}
${reason.attributes.get("message") ?? ""}`.split("\n");
  const panic = lines.find((line) => line.startsWith("panic: "));
  return panic ?? lines.findLast((line) => GO_SAID.test(line))?.replace(GO_SAID, "") ?? "";
}

// src/core/commands/reports/name-places.ts
var FILE = /^[^\s].*\.[A-Za-z]{1,10}$/;
var JVM_SOURCES = ["java", "kt", "groovy", "scala"];
function listNamePlaces({ className, name, suites }) {
  const files = [className, name, ...suites].filter((text2) => text2.includes("/") || FILE.test(text2));
  const plainName = name.replace(/[([].*$/s, "").trim();
  return [
    ...files.map((file) => ({ kind: "path", file, declares: plainName })),
    ...listDotted(className, plainName),
    // pytest names a module that it could not import, and Surefire a class that could not be set up, as test.
    ...className === "" || className === name ? listDotted(name, void 0) : []
  ];
}
function listDotted(dotted, name) {
  const parts = dotted.replace(/\$.*$/, "").split(".");
  if (dotted === "" || parts.some((part) => part === "" || part.includes("/"))) return [];
  const path = parts.join("/");
  const outer = parts.slice(0, -1).join("/");
  const declares = (text2) => name === void 0 ? {} : { declares: text2 };
  const python = { kind: "class", ...declares(`def ${name}(`) };
  return [
    ...JVM_SOURCES.map(
      (extension) => ({ kind: "class", file: `${path}.${extension}`, ...declares(`${name}(`) })
    ),
    { ...python, file: `${path}.py` },
    ...outer === "" ? [] : [{ ...python, file: `${outer}.py` }],
    { kind: "suite", file: path, ...declares(`${name}`) }
  ];
}

// src/core/commands/reports/junit-case.ts
var REASONS = {
  failed: ["failure", "error"],
  flaky: ["flakyFailure", "flakyError"],
  skipped: ["skipped"],
  passed: []
};
var isFailure = ({ name }) => REASONS.failed.includes(name);
function readJunitCase(element, suite) {
  const name = plainLine(element.attributes.get("name") ?? "");
  const result = judge2(element);
  const reasons = element.children.filter((child) => REASONS[result].includes(child.name));
  return {
    name,
    suite: nameSuite(element, suite, name),
    result,
    ms: parseMs(element.attributes.get("time")),
    message: reasons.map(suite.isGo ? describeGoReason : describeReason).find((text2) => text2 !== ""),
    detail: reasons.map(readReason).join("\n"),
    // Not asked of each of a hundred thousand tests that passed.
    places: reasons.length > 0 || result === "failed" ? listPlaces2(element, suite, reasons) : []
  };
}
function judge2({ attributes, children }) {
  const has = (result) => children.some(({ name }) => REASONS[result].includes(name));
  if (has("skipped")) return "skipped";
  if (has("failed")) return "failed";
  if (has("flaky")) return "flaky";
  const status = (attributes.get("status") ?? attributes.get("result") ?? "").toLowerCase();
  if (/^(?:failed|failure|error)$/.test(status)) return "failed";
  return /^(?:skipped|disabled|ignored|notrun|untested|suppressed)$/.test(status) ? "skipped" : "passed";
}
function nameSuite({ attributes }, { names }, name) {
  const className = plainLine(attributes.get("classname") ?? attributes.get("class") ?? "");
  const isOwn = className !== "" && className !== name && className !== "test";
  return isOwn ? className : names.join(" \u203A ") || void 0;
}
function listPlaces2({ attributes }, suite, reasons) {
  const className = attributes.get("classname") ?? attributes.get("class") ?? "";
  const texts = reasons.flatMap((reason) => [readReason(reason), reason.attributes.get("message") ?? ""]);
  if (suite.isGo) return findPlaces(texts, className);
  const name = attributes.get("name") ?? "";
  return [
    ...findPlaces(texts),
    ...readAttributes(attributes, suite),
    ...listNamePlaces({ className, name, suites: suite.names })
  ];
}
function readAttributes(attributes, suite) {
  const file = attributes.get("file") ?? attributes.get("filepath") ?? suite.file;
  if (file === void 0) return [];
  const line = Number(attributes.get("line") ?? attributes.get("lineno") ?? Number.NaN) + (suite.isPytest ? 1 : 0);
  return [{ kind: "path", file, ...Number.isSafeInteger(line) && line > 0 ? { line } : {} }];
}
function parseMs(text2) {
  const seconds = Number((text2 ?? "").replaceAll(",", "") || Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1e3 : void 0;
}

// src/core/commands/reports/junit.ts
var AT_ONCE = 50;
var NO_SUITE = { names: [], file: void 0, isGo: false, isPytest: false };
function* readJunit(root) {
  const outermost = enterSuite(root, NO_SUITE);
  return yield* readChildren(root, root.name === "testsuites" ? { ...outermost, names: [] } : outermost);
}
function* readChildren(element, suite) {
  const own = element.children.filter(isFailure);
  const failed = own.length > 0 ? [readJunitCase({ ...element, children: own }, suite)] : [];
  const cases = element.children.filter(({ name }) => name === "testcase");
  const tests = [];
  for (const test of cases) {
    tests.push(readJunitCase(test, suite));
    if (tests.length % AT_ONCE === 0) yield;
  }
  const inner = [];
  for (const child of element.children.filter(({ name }) => name === "testsuite")) {
    inner.push(yield* readChildren(child, enterSuite(child, suite)));
    if (inner.length % AT_ONCE === 0) yield;
  }
  return [...failed, ...suite.isGo ? mergeReruns(tests) : tests, ...inner.flat()];
}
function enterSuite({ attributes, children }, outer) {
  const name = attributes.get("name") ?? "";
  const properties = children.find((child) => child.name === "properties")?.children ?? [];
  return {
    names: [...outer.names, plainLine(name)].filter(isName),
    file: attributes.get("file") ?? attributes.get("filepath") ?? outer.file,
    isGo: outer.isGo || properties.some((property) => property.attributes.get("name") === "go.version"),
    isPytest: outer.isPytest || /^pytest(?: tests)?$/.test(name)
  };
}
var isName = (name) => name !== "" && name !== "undefined";
function mergeReruns(tests) {
  const attempts = /* @__PURE__ */ new Map();
  for (const test of tests) {
    const group = attempts.get(test.name);
    if (group === void 0) attempts.set(test.name, [test]);
    else group.push(test);
  }
  return [...attempts.values()].flatMap((group) => {
    const failed = group.findLast(({ result }) => result === "failed");
    if (failed === void 0) return group.slice(-1);
    return group.some(({ result }) => result === "passed") ? [{ ...failed, result: "flaky" }] : [failed];
  });
}

// src/core/commands/reports/parse-xml.ts
var import_saxes = __toESM(require_saxes(), 1);
var XmlProblem = class extends Error {
  constructor(message, line) {
    super(message);
    this.line = line;
  }
  line;
  name = "XmlProblem";
};
var PIECE = 64 * 1024;
var DEEPEST = 200;
var NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
var REFERENCE = /&#(?:x([\da-f]{1,8})|(\d{1,10}));/gi;
function* parseXml(text2) {
  const parser = new import_saxes.SaxesParser();
  const open2 = [];
  let root;
  parser.on("error", (error) => {
    throw new XmlProblem(error.message.replace(/^\d+:\d+: /, ""), parser.line);
  });
  parser.on("opentag", (tag) => {
    if (open2.length >= DEEPEST)
      throw new XmlProblem(`elements are nested deeper than ${DEEPEST}`, parser.line);
    const element = makeElement(tag, parser.line);
    root ??= element;
    open2.at(-1)?.children.push(element);
    open2.push(element);
  });
  const addText = (piece) => {
    const element = open2.at(-1);
    if (element !== void 0) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open2.pop());
  for (const piece of listPieces(text2.replace(/^\uFEFF/, ""))) {
    parser.write(dropNoXml(piece));
    yield;
  }
  parser.close();
  if (root === void 0) throw new XmlProblem("it holds no element", parser.line);
  return root;
}
function* listPieces(text2) {
  const border = /[<\n]/g;
  for (let start = 0; start < text2.length; ) {
    border.lastIndex = start + PIECE;
    const end = border.exec(text2)?.index ?? text2.length;
    yield text2.slice(start, end);
    start = end;
  }
}
function makeElement({ name, attributes }, line) {
  return { name, attributes: new Map(Object.entries(attributes)), children: [], text: "", line };
}
function dropNoXml(text2) {
  return text2.replace(NO_XML, "").replace(REFERENCE, (whole, hex, decimal) => {
    const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 1114111 || isNoXml(code) ? "" : whole;
  });
}
var isNoXml = (code) => code >= 55296 && code <= 57343 || String.fromCodePoint(code).replace(NO_XML, "") === "";

// src/core/commands/reports/robot.ts
var RESULTS2 = {
  PASS: "passed",
  FAIL: "failed",
  SKIP: "skipped",
  "NOT RUN": "skipped"
};
function* readRobot(root) {
  yield;
  return readSuites(root, { names: [], source: void 0 });
}
function readSuites({ children }, outer) {
  return children.flatMap((child) => {
    if (child.name === "test") return [readTest(child, outer)];
    if (child.name !== "suite") return [];
    const names = [...outer.names, child.attributes.get("name") ?? ""];
    return readSuites(child, { names, source: child.attributes.get("source") ?? outer.source });
  });
}
function readTest({ attributes, children }, { names, source }) {
  const status = children.find(({ name: name2 }) => name2 === "status");
  const line = Number(attributes.get("line") ?? Number.NaN);
  const name = attributes.get("name") ?? "";
  const seconds = status?.attributes.get("elapsed");
  return {
    name,
    suite: names.join(" \u203A "),
    result: RESULTS2[status?.attributes.get("status") ?? ""] ?? "failed",
    ms: seconds === void 0 ? void 0 : Number(seconds) * 1e3,
    message: status?.text,
    detail: status?.text,
    places: source === void 0 ? [{ kind: "suite", file: names.join("/"), declares: name }] : [{ kind: "path", file: source, ...line > 0 ? { line } : { declares: name } }]
  };
}

// src/core/commands/reports/tap-diagnostics.ts
var text = string().optional().catch(void 0);
var count = number().int().positive().optional().catch(void 0);
var diagnosticsSchema = object({
  error: text,
  message: text,
  stack: text,
  location: text,
  /** Of node-tap, in unified format. */
  diff: text,
  at: union([
    string(),
    object({
      fileName: text,
      file: text,
      lineNumber: count,
      line: count,
      columnNumber: count,
      column: count
    })
  ]).optional().catch(void 0)
});
var LONGEST_YAML = 1e5;
function readDuration(yaml) {
  const [, ms] = /^duration_ms: (\d+(?:\.\d+)?)$/m.exec(yaml) ?? [];
  return ms === void 0 ? void 0 : Number(ms);
}
function readDiagnostics({
  name,
  yaml,
  notes
}) {
  const diagnostics = parseDiagnostics(yaml);
  const at = diagnostics.at;
  const traces = [
    diagnostics.stack ?? "",
    typeof at === "string" ? at : "",
    diagnostics.message ?? "",
    notes
  ];
  return {
    message: diagnostics.error ?? diagnostics.message ?? (describeDiff(diagnostics.diff) || dropMarks(notes)),
    detail: [diagnostics.error ?? diagnostics.message ?? "", diagnostics.stack ?? yaml, notes].join("\n"),
    places: [
      ...findPlaces(traces),
      ...typeof at === "object" ? readAt(at) : [],
      ...findPlaces([diagnostics.location ?? "", yaml]),
      .../^\S+\.[A-Za-z]{1,10}$/.test(name) ? [{ kind: "path", file: name }] : []
    ]
  };
}
function parseDiagnostics(yaml) {
  if (yaml.trim() === "" || yaml.length > LONGEST_YAML) return {};
  try {
    const value = parseDocument(yaml, { logLevel: "silent" }).toJS({ maxAliasCount: 0 });
    const parsed = diagnosticsSchema.safeParse(value);
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
function readAt(at) {
  const file = at.fileName ?? at.file;
  const line = at.lineNumber ?? at.line;
  const column = at.columnNumber ?? at.column;
  if (file === void 0 || line === void 0) return [];
  return [{ kind: "path", file, line, ...column === void 0 ? {} : { column } }];
}
function describeDiff(diff = "") {
  return diff.split("\n").filter((line) => /^[-+](?!--|\+\+)/.test(line)).join(" ");
}
var dropMarks = (notes) => notes.replace(/^\s*#\s?/gm, "");

// src/core/commands/reports/tap-line.ts
function listTapRows(text2) {
  const rows = [];
  let yamlIndent;
  for (const raw of text2.split(/\r?\n/)) {
    const line = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const last = rows.at(-1);
    if (yamlIndent !== void 0 && (line === "" || indent >= yamlIndent && line !== "...")) {
      last?.yaml.push(raw.slice(yamlIndent));
    } else if (yamlIndent !== void 0 && line === "...") yamlIndent = void 0;
    else {
      const isYaml = line === "---" && last !== void 0 && indent > last.indent;
      yamlIndent = isYaml ? indent : void 0;
      if (!isYaml && line !== "") rows.push({ indent, line: raw.trimStart(), yaml: [] });
    }
  }
  return rows;
}
var POINT = /^(?<not>not )?ok\b(?: +(?<number>\d{1,9})\b)?(?: +-(?= |$))? *(?<rest>.*)$/;
var PLAN = /^1\.\.(?<count>\d{1,9})\b(?:\s*#\s*skip\S*:?(?<skipped>.*))?/i;
var BAIL = /^Bail out!(?<reason>.*)$/;
var DIRECTIVE = /^(?<text>(?:[^\\#]|\\.)*?)(?:\s*#\s*(?<word>skip\S*|todo)\b:?\s*(?<reason>.*)|\s+#\s*time=(?<ms>[\d.]+)ms\s*)?$/i;
function parseTapLine(line) {
  const point = POINT.exec(line)?.groups;
  if (point !== void 0) return readPoint(point);
  const plan = PLAN.exec(line)?.groups;
  if (plan !== void 0) return { kind: "plan", count: Number(plan.count), skipped: plan.skipped?.trim() };
  const bail = BAIL.exec(line)?.groups;
  if (bail !== void 0) return { kind: "bail", reason: bail.reason?.trim() ?? "" };
  return /^#(?! (?:Subtest\b|time=))/.test(line) ? { kind: "note" } : void 0;
}
function readPoint({ not, number: number2, rest = "" }) {
  const { text: text2 = rest, word, reason, ms } = DIRECTIVE.exec(rest.trim())?.groups ?? {};
  const failed = not === void 0 ? "passed" : "failed";
  return {
    kind: "point",
    name: text2.trim().replace(/\\([\\#])/g, "$1"),
    number: number2 === void 0 ? void 0 : Number(number2),
    result: word === void 0 ? failed : "skipped",
    reason: reason?.trim() || void 0,
    ms: ms === void 0 ? void 0 : Number(ms)
  };
}

// src/core/commands/reports/tap.ts
var VERSION = /^TAP version 1[34]\s*$/m;
var PLAN2 = /^ *1\.\.\d+\s*(?:#.*)?$/m;
var looksLikeTap = (text2) => VERSION.test(text2) || PLAN2.test(text2);
var INDENT = 4;
var DEEPEST2 = 50;
function readTap(text2) {
  const levels = [];
  const bails = [];
  let last;
  for (const { indent, line, yaml } of listTapRows(text2)) {
    const depth = Math.min(Math.floor(indent / INDENT), DEEPEST2);
    const parsed = parseTapLine(line);
    if (parsed?.kind === "bail") bails.push(parsed.reason);
    if (parsed?.kind === "plan") openLevel(levels, depth).plan = parsed;
    if (parsed?.kind === "note") last?.notes.push(line);
    if (parsed?.kind === "point") {
      last = { point: parsed, yaml: yaml.join("\n"), inner: levels[depth + 1]?.points ?? [], notes: [] };
      levels.length = Math.min(levels.length, depth + 1);
      openLevel(levels, depth).points.push(last);
    }
  }
  const tests = levels.flatMap(({ points }) => points.flatMap((open2) => flatten(open2, [])));
  return [
    ...tests,
    ...bails.map(makeBail),
    ...bails.length > 0 ? [] : judgePlan(levels[0], VERSION.test(text2))
  ];
}
function openLevel(levels, depth) {
  while (levels.length <= depth) levels.push({ points: [], plan: void 0 });
  return levels[depth];
}
function flatten(open2, outer) {
  const { point, inner } = open2;
  const names = [...outer, point.name];
  const tests = inner.flatMap((test) => flatten(test, names));
  const isTold = tests.length > 0 && (point.result !== "failed" || tests.some(({ result }) => result === "failed"));
  return isTold ? tests : [...tests, toTest(open2, outer)];
}
function toTest({ point, yaml, notes }, outer) {
  const { number: number2, result, reason } = point;
  const name = point.name || `test ${number2 ?? "without number"}`;
  const test = {
    name,
    suite: outer.join(" \u203A "),
    result,
    ms: point.ms ?? readDuration(yaml),
    message: reason
  };
  return result === "failed" ? { ...test, ...readDiagnostics({ name, yaml, notes: notes.join("\n") }) } : test;
}
var makeBail = (reason) => ({
  name: "Bail out!",
  result: "failed",
  message: reason || "the tool gave up"
});
function judgePlan(level, hasVersion) {
  const ran = level?.points.length ?? 0;
  const planned = level?.plan?.count;
  const skipped = level?.plan?.skipped;
  if (ran === 0 && planned === 0 && skipped !== void 0)
    return [{ name: "all tests", result: "skipped", message: skipped }];
  if (planned === ran || planned === void 0 && !hasVersion) return [];
  const message = planned === void 0 ? `the report ends after ${ran} tests, without a plan: the tool may have been stopped` : `${planned} tests were planned, ${ran} ran`;
  return [{ name: "plan", result: "failed", message }];
}

// src/core/commands/parse-test-report.ts
var REPORT_LIMIT_BYTES = 20 * 1024 * 1024;
var EXPECTED = "Let the tool write JUnit XML, Cucumber JSON, TAP or Pact verification results.";
var STOPPED = "The tool may have been stopped while it wrote its report.";
var JUNIT = { format: "junit", read: readJunit };
var XML_ROOTS = /* @__PURE__ */ new Map([
  ["testsuites", JUNIT],
  ["testsuite", JUNIT],
  ["robot", { format: "robot", read: readRobot }]
]);
function* parseTestReport({ file, bytes }) {
  if (bytes.length > REPORT_LIMIT_BYTES) {
    throw fail(
      `${file} is larger than 20 MB`,
      "Let the tool leave the output of tests out, or write several reports."
    );
  }
  const text2 = decodeReport(bytes);
  const start = text2.trimStart();
  if (start === "") throw fail(`${file} is empty`, STOPPED);
  if (start.startsWith("<")) return yield* parseXmlReport(file, text2);
  if (/^[[{]/.test(start)) return parseJsonReport(file, text2);
  if (looksLikeTap(text2)) return { format: "tap", tests: readTap(text2) };
  throw fail(`${file} is no report that Mayfly reads`, EXPECTED);
}
function* parseXmlReport(file, text2) {
  const root = yield* parseRoot(file, text2);
  const known = XML_ROOTS.get(root.name);
  if (known !== void 0) return { format: known.format, tests: yield* known.read(root) };
  throw fail(
    `${file}:${root.line} begins with <${root.name.slice(0, 60)}>, which is no report that Mayfly reads`,
    "Let the tool write JUnit XML, whose root is <testsuites> or <testsuite>."
  );
}
function* parseRoot(file, text2) {
  try {
    return yield* parseXml(text2);
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    throw fail(`${file}:${error.line} is not XML: ${error.message}`, STOPPED, error);
  }
}
function parseJsonReport(file, text2) {
  const json = parseJsonText(text2);
  const value = json.ok ? json.value : parseFirstLine(text2);
  const [, hint] = OTHER_JSON.find(([key]) => typeof value === "object" && value !== null && key in value) ?? [];
  if (!json.ok && hint === void 0) {
    throw fail(
      `${file}${json.place === void 0 ? "" : `:${json.place.line}:${json.place.column}`} is not JSON`,
      STOPPED
    );
  }
  const known = JSON_FORMATS.find(({ fits }) => fits(value));
  if (known === void 0) throw fail(`${file} is no report that Mayfly reads`, hint ?? EXPECTED);
  const read = known.read(value);
  if (read.success) return { format: known.format, tests: read.data };
  throw fail(`${file} is not ${known.title}: ${renderIssues(read.error.issues)}`, EXPECTED, read.error);
}
function parseFirstLine(text2) {
  const line = parseJsonText(text2.trimStart().split("\n", 1)[0] ?? "");
  return line.ok ? line.value : void 0;
}
function fail(message, hint, cause) {
  return new MayflyError(message, { kind: "input", hint, cause });
}

// src/core/steps.ts
async function finishWithPauses(steps, pause) {
  for (; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

// src/adapters/folders/written-reports.ts
var MOST_REPORTS = 2e3;
var MOST_MEGABYTES = 200;
async function watchReports(place) {
  const before = await Promise.all(place.globs.map((glob) => fingerprint(place.directory, glob)));
  return {
    findNew: async () => {
      const after = await Promise.all(place.globs.map((glob) => fingerprint(place.directory, glob)));
      return compare({ ...place, root: await realpath(place.root) }, { before, after });
    }
  };
}
function compare({ root, directory, globs }, { before, after }) {
  const written = after.map(
    (prints, index) => [...prints].filter(([path, { content }]) => before[index]?.get(path)?.content !== content)
  );
  const sizes = new Map(written.flat().map(([path, { bytes }]) => [path, bytes]));
  refuseTooMuch([...sizes.values()]);
  const nameOf = (path) => relative(root, join(directory, path)).split(sep).join("/");
  return {
    files: [...sizes.keys()].sort(),
    unwritten: globs.flatMap(
      (glob, index) => (written[index] ?? []).length > 0 ? [] : [{ glob, stale: (after[index]?.size ?? 0) > 0 }]
    ),
    read: async (path) => {
      const file = nameOf(path);
      const bytes = await readReport(join(directory, path), file);
      return finishWithPauses(parseTestReport({ file, bytes }), () => setImmediate());
    }
  };
}
function refuseTooMuch(sizes) {
  const megabytes = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1024 ** 2;
  const why = sizes.length > MOST_REPORTS ? `${sizes.length} reports, more than ${MOST_REPORTS}` : `${Math.ceil(megabytes)} MB of reports, more than ${MOST_MEGABYTES} MB`;
  if (sizes.length <= MOST_REPORTS && megabytes <= MOST_MEGABYTES) return;
  throw new MayflyError(`it wrote ${why}`, {
    kind: "input",
    hint: "Have it write fewer, or name fewer with `report`."
  });
}
async function fingerprint(directory, glob) {
  const paths = await findFiles(directory, glob);
  const prints = await Promise.all(
    paths.map(async (path) => {
      const stats = await lstat(join(directory, path), { bigint: true }).catch(() => void 0);
      if (!stats?.isFile()) return [];
      return [[path, { content: `${stats.ino} ${stats.size} ${stats.mtimeNs}`, bytes: Number(stats.size) }]];
    })
  );
  return new Map(prints.flat());
}
async function findFiles(directory, glob) {
  if (!isGlob(glob)) {
    const path = toPath(glob);
    await listFiles({ root: directory, folder: path });
    return [path];
  }
  const matches = createMatcher(glob);
  const paths = await listFiles({ root: directory, folder: computeGlobBase(glob) });
  return paths.filter((path) => matches(path));
}
async function readReport(path, name) {
  try {
    var _stack = [];
    try {
      const file = __using(_stack, await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK), true);
      if (!(await file.stat()).isFile())
        throw new MayflyError(`the report ${name} is no file`, { kind: "input" });
      const buffer = Buffer.alloc(Math.min((await file.stat()).size, REPORT_LIMIT_BYTES) + 1);
      let length = 0;
      for (; ; ) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
      }
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (cause) {
    if (cause instanceof MayflyError) throw cause;
    throw new MayflyError(`the report ${name} can't be read (${readErrorCode(cause) || cause})`, {
      kind: "input",
      cause
    });
  }
}
export {
  watchReports
};
//# sourceMappingURL=written-reports-FGVKMJY3.js.map
