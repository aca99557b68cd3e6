import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  TAG_KEYS
} from "./chunk-N7APQEYS.js";
import {
  computeClientSettings
} from "./chunk-ZFF23RDV.js";
import {
  explainAwsError
} from "./chunk-2DCTGA5N.js";
import "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/tagged-resources.ts
function createTaggedResources(connection) {
  return {
    async find(environment, repository) {
      const { paginateGetResources, ResourceGroupsTaggingAPIClient } = await import("./dist-es-EY76L5WO.js");
      const client = new ResourceGroupsTaggingAPIClient(computeClientSettings(connection));
      const TagFilters = [
        { Key: TAG_KEYS.environment, Values: [environment] },
        ...repository === void 0 ? [] : [{ Key: TAG_KEYS.repository, Values: [repository] }]
      ];
      const arns = [];
      try {
        for await (const page of paginateGetResources({ client }, { TagFilters })) {
          for (const { ResourceARN } of page.ResourceTagMappingList ?? [])
            if (ResourceARN) arns.push(ResourceARN);
        }
        return arns.sort();
      } catch (error) {
        throw explainAwsError(`looking for resources tagged ${environment} failed`, error);
      } finally {
        client.destroy();
      }
    }
  };
}
export {
  createTaggedResources
};
//# sourceMappingURL=tagged-resources-XA57Q3AM.js.map
