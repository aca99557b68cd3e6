import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ask,
  awsNameOf,
  computeTripSettings
} from "./chunk-37I2KHWB.js";
import "./chunk-Y6YKXESB.js";
import "./chunk-6JVPIN6Z.js";
import "./chunk-WK6NTXRE.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/service-database.ts
async function openStatement({ call, connection, signal }) {
  const { ExecuteStatementCommand, RDSDataClient } = await import("./client-rds-data-NQQBZVNT.js");
  const client = new RDSDataClient(computeTripSettings(connection));
  const command = new ExecuteStatementCommand({
    resourceArn: call.cluster,
    secretArn: call.secret,
    sql: call.sql,
    formatRecordsAs: "JSON",
    ...call.database === void 0 ? {} : { database: call.database }
  });
  return {
    async go() {
      const question = {
        doing: `a statement on ${call.cluster}`,
        grant: "rds-data:ExecuteStatement` and `secretsmanager:GetSecretValue",
        signal
      };
      const answer = await ask(question, (options) => client.send(command, options)).catch(explainPause);
      const text = answer.formattedRecords ?? JSON.stringify((answer.records ?? []).map(toRow));
      return { done: describeRows(answer, text), text };
    },
    cleanUp: async () => void 0,
    close: () => client.destroy()
  };
}
function explainPause(error) {
  if (awsNameOf(error) !== "DatabaseResumingException") throw error;
  throw new MayflyError("the database is resuming after its automatic pause", {
    kind: "outside",
    cause: error
  });
}
function describeRows({ numberOfRecordsUpdated = 0 }, text) {
  if (numberOfRecordsUpdated > 0) return `${plural(numberOfRecordsUpdated, "row")} written`;
  const rows = JSON.parse(text);
  return plural(Array.isArray(rows) ? rows.length : 0, "row");
}
var toRow = (fields) => fields.map((field) => {
  const [[type, value] = ["", null]] = Object.entries(field);
  return type === "isNull" ? null : value;
});
export {
  openStatement
};
//# sourceMappingURL=service-database-24SHSAAR.js.map
