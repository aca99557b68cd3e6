import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  explainFunctionError
} from "./chunk-GUPFBPDI.js";
import "./chunk-T7NXL627.js";
import "./chunk-VY4TONHE.js";
import {
  ask,
  computeTripSettings
} from "./chunk-37I2KHWB.js";
import "./chunk-Y6YKXESB.js";
import "./chunk-6JVPIN6Z.js";
import "./chunk-WK6NTXRE.js";
import "./chunk-2XDSBRPD.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-FIXMPWVU.js";
import "./chunk-H4C27XYF.js";
import "./chunk-3HBZBZEV.js";
import "./chunk-KIH4CXOA.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/service-invoke.ts
async function openInvocation({ call, connection, signal }) {
  const { InvokeCommand, LambdaClient } = await import("./client-lambda-SHILGG6V.js");
  const client = new LambdaClient(computeTripSettings(connection));
  const command = new InvokeCommand({
    FunctionName: call.function,
    InvocationType: "RequestResponse",
    LogType: "Tail",
    Payload: new TextEncoder().encode(JSON.stringify(call.payload) ?? "null")
  });
  return {
    async go() {
      const question = { doing: `invoking ${call.function}`, grant: "lambda:InvokeFunction", signal };
      const { Payload, FunctionError, LogResult } = await ask(
        question,
        (options) => client.send(command, options)
      );
      const text = new TextDecoder().decode(Payload);
      const log = Buffer.from(LogResult ?? "", "base64").toString();
      const failure = FunctionError === void 0 ? {} : explainFunctionError(FunctionError, text);
      return { done: "answered", text, log, ...failure };
    },
    cleanUp: async () => void 0,
    close: () => client.destroy()
  };
}
export {
  openInvocation
};
//# sourceMappingURL=service-invoke-QOKWWVXY.js.map
