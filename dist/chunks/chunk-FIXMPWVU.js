import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/recovery/arn.ts
var ARN = /^arn:([a-z][a-z0-9-]*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|[a-z]*):([^\s\p{Cc}\p{Cs}]+)$/u;
function parseArn(text) {
  const parts = ARN.exec(text);
  if (parts === null) return void 0;
  const [, partition = "", service = "", region = "", account = "", resource = ""] = parts;
  return { text, partition, service, region, account, resource };
}
var computeConsoleLink = (arn) => `https://console.aws.amazon.com/go/view?arn=${encodeURIComponent(arn).replace(/[!'()*]/g, encodeCharacter)}`;
var encodeCharacter = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

export {
  parseArn,
  computeConsoleLink
};
//# sourceMappingURL=chunk-FIXMPWVU.js.map
