import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  mapValues
} from "./chunk-7R2IG3AR.js";
import {
  isDeepEqual
} from "./chunk-T7NXL627.js";
import {
  ask,
  awsNameOf,
  computeTripSettings,
  isRefusal,
  makeId
} from "./chunk-37I2KHWB.js";
import "./chunk-Y6YKXESB.js";
import "./chunk-6JVPIN6Z.js";
import "./chunk-WK6NTXRE.js";
import {
  MayflyError,
  describeError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/core/smoke/aws/table-item.ts
var MARK = "mayfly_check";
function computeItem({ values, keys, id }) {
  const made = keys.filter(({ name }) => values[name] === void 0);
  return {
    ...mapValues(values, toAttribute),
    ...Object.fromEntries(made.map(({ name, type }) => [name, makeKey(type, id)])),
    [MARK]: { S: id }
  };
}
var pickKey = (item, keys) => Object.fromEntries(keys.flatMap(({ name }) => item[name] === void 0 ? [] : [[name, item[name]]]));
var isSameItem = (put, got) => isDeepEqual(mapValues(put, fromAttribute), mapValues(got, fromAttribute));
function makeKey(type, id) {
  if (type === "N") return { N: BigInt(`0x${id.replaceAll("-", "").slice(0, 24)}`).toString() };
  const text = `mayfly-check-${id}`;
  return type === "B" ? { B: new TextEncoder().encode(text) } : { S: text };
}
function toAttribute(value) {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(toAttribute) };
  if (typeof value === "object" && value !== null) return { M: mapValues(value, toAttribute) };
  return { NULL: true };
}
function fromAttribute(value) {
  if ("N" in value) return ["N", canonicalNumber(value.N)];
  if ("B" in value) return ["B", [...value.B]];
  if ("L" in value) return ["L", value.L.map(fromAttribute)];
  if ("M" in value) return ["M", mapValues(value.M, fromAttribute)];
  return Object.entries(value);
}
var NUMBER = /^(?<sign>-?)(?<whole>\d*)\.?(?<part>\d*)(?:e(?<power>[+-]?\d+))?$/i;
function canonicalNumber(text) {
  const { sign = "", whole = "", part = "", power = "0" } = NUMBER.exec(text)?.groups ?? {};
  const digits = `${whole}${part}`.replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") return "0";
  return `${sign}${short}e${Number(power) - part.length + digits.length - short.length}`;
}

// src/adapters/aws/service-table.ts
var TAKEN = "ConditionalCheckFailedException";
async function openTableTrip({ call, connection, signal }) {
  const { DeleteItemCommand, DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } = await import("./client-dynamodb-E7CCCCZP.js");
  const client = new DynamoDBClient(computeTripSettings(connection));
  const TableName = call.table;
  const id = makeId();
  let keys = [];
  let item;
  const readKeys = async () => {
    const question = { doing: `reading the keys of ${TableName}`, grant: "dynamodb:DescribeTable", signal };
    const { Table } = await ask(
      question,
      (options) => client.send(new DescribeTableCommand({ TableName }), options)
    );
    return (Table?.KeySchema ?? []).map(({ AttributeName: name = "", KeyType }) => ({
      name,
      hash: KeyType === "HASH",
      type: Table?.AttributeDefinitions?.find((one) => one.AttributeName === name)?.AttributeType ?? "S"
    }));
  };
  const put = async (wanted) => {
    const hash = keys.find((key) => key.hash)?.name ?? "";
    const question = { doing: `putting an item into ${TableName}`, grant: "dynamodb:PutItem", signal };
    await ask(
      question,
      (options) => client.send(
        new PutItemCommand({
          TableName,
          Item: { ...wanted },
          ConditionExpression: "attribute_not_exists(#hash)",
          ExpressionAttributeNames: { "#hash": hash }
        }),
        options
      )
    );
  };
  const remove = async (ours, end) => {
    const question = {
      doing: `deleting an item from ${TableName}`,
      grant: "dynamodb:DeleteItem",
      signal: end
    };
    await ask(
      question,
      (options) => client.send(
        new DeleteItemCommand({
          TableName,
          Key: pickKey(ours, keys),
          ConditionExpression: "#mark = :id",
          ExpressionAttributeNames: { "#mark": MARK },
          ExpressionAttributeValues: { ":id": { S: id } }
        }),
        options
      )
    ).catch((error) => {
      if (awsNameOf(error) !== TAKEN) throw error;
    });
    item = void 0;
  };
  return {
    async go() {
      keys = await readKeys();
      const ours = computeItem({ values: call.item, keys, id });
      item = ours;
      try {
        await put(ours);
      } catch (error) {
        if (isRefusal(error)) item = void 0;
        if (awsNameOf(error) !== TAKEN) throw error;
        const key = JSON.stringify(pickKey(ours, keys));
        return {
          done: "",
          error: `${TableName} has an item ${key} already; nothing was written`,
          final: true
        };
      }
      const question = { doing: `getting an item from ${TableName}`, grant: "dynamodb:GetItem", signal };
      const Key = pickKey(ours, keys);
      const got = await ask(
        question,
        (options) => client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }), options)
      );
      await remove(ours, signal);
      const done = "put, got and deleted an item";
      if (got.Item === void 0) return { done, error: `the item put into ${TableName} was not there` };
      if (isSameItem(ours, got.Item)) return { done };
      return { done, error: `the item put into ${TableName} did not come back as it was put` };
    },
    async cleanUp(end) {
      if (item === void 0) return void 0;
      const key = JSON.stringify(pickKey(item, keys));
      try {
        await remove(item, end);
        return void 0;
      } catch (error) {
        if (!(error instanceof MayflyError)) throw error;
        return `item ${key} of ${TableName} (${describeError(error)})`;
      }
    },
    close: () => client.destroy()
  };
}
export {
  openTableTrip
};
//# sourceMappingURL=service-table-VMRXDUJO.js.map
