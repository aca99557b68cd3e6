import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  TAG_KEYS,
  computeTagValue
} from "./chunk-KQEFCLYQ.js";
import {
  explainAwsError
} from "./chunk-6JVPIN6Z.js";
import {
  computeClientSettings
} from "./chunk-WK6NTXRE.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/tag-survey.ts
var RESOURCES_PER_PAGE = 100;
async function surveyTags(connection, repository) {
  const { paginateGetResources, ResourceGroupsTaggingAPIClient } = await import("./client-resource-groups-tagging-api-LJ3GN7IO.js");
  const client = new ResourceGroupsTaggingAPIClient(computeClientSettings(connection));
  const TagFilters = [{ Key: TAG_KEYS.repository, Values: [computeTagValue(repository)] }];
  const found = /* @__PURE__ */ new Map();
  try {
    const pages = paginateGetResources({ client, pageSize: RESOURCES_PER_PAGE }, { TagFilters });
    for await (const { ResourceTagMappingList = [] } of pages) {
      for (const { Tags = [] } of ResourceTagMappingList) add(found, Tags);
    }
    return found;
  } catch (error) {
    throw explainAwsError(`looking for resources tagged ${repository} failed`, error);
  } finally {
    client.destroy();
  }
}
function add(found, tags) {
  const read = (key) => tags.find(({ Key }) => Key === key)?.Value;
  const environment = read(TAG_KEYS.environment);
  if (environment === void 0) return;
  const before = found.get(environment);
  const end = Date.parse(read(TAG_KEYS.expires) ?? "");
  const ends = [before?.expiresAt, Number.isNaN(end) ? void 0 : end].filter((at) => at !== void 0);
  found.set(environment, {
    count: (before?.count ?? 0) + 1,
    expiresAt: ends.length === 0 ? void 0 : Math.max(...ends)
  });
}

// src/adapters/aws/tagged-resources.ts
function createTaggedResources(connection) {
  return {
    async find(query) {
      const looks = await Promise.all(
        [...new Set(query.regions)].map((region) => lookAt({ ...connection, region }, query))
      );
      const found = /* @__PURE__ */ new Map();
      for (const resource of looks.flatMap((look) => look.found))
        if (!found.has(resource.arn)) found.set(resource.arn, resource);
      return {
        found: [...found.values()].sort((a, b) => a.arn < b.arn ? -1 : 1),
        unseen: looks.flatMap(({ unseen }) => unseen)
      };
    },
    survey: (repository) => surveyTags(connection, repository)
  };
}
async function lookAt(connection, { environment, repository }) {
  const { region } = connection;
  const { paginateGetResources, ResourceGroupsTaggingAPIClient } = await import("./client-resource-groups-tagging-api-LJ3GN7IO.js");
  const client = new ResourceGroupsTaggingAPIClient(computeClientSettings(connection));
  const TagFilters = [
    { Key: TAG_KEYS.environment, Values: [computeTagValue(environment)] },
    ...repository === void 0 ? [] : [{ Key: TAG_KEYS.repository, Values: [computeTagValue(repository)] }]
  ];
  const found = [];
  try {
    for await (const page of paginateGetResources({ client, pageSize: RESOURCES_PER_PAGE }, { TagFilters })) {
      for (const { ResourceARN: arn, Tags = [] } of page.ResourceTagMappingList ?? []) {
        const tags = Object.fromEntries(Tags.map(({ Key = "", Value = "" }) => [Key, Value]));
        if (arn) found.push({ arn, region, tags });
      }
    }
    return { found, unseen: [] };
  } catch (error) {
    const { message } = explainAwsError(`looking for resources tagged ${environment} failed`, error);
    return { found: [], unseen: [{ region, reason: message }] };
  } finally {
    client.destroy();
  }
}
export {
  createTaggedResources
};
//# sourceMappingURL=tagged-resources-R3BAETZA.js.map
