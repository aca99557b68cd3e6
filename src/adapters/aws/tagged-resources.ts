import { TAG_KEYS } from '../../core/environment/tags.js';
import type { TaggedResources } from '../../ports.js';
import { explainAwsError } from './aws-error.js';
import { type AwsConnection, computeClientSettings } from './connection.js';
import { surveyTags } from './tag-survey.js';

/** Finds what carries an environment's tags, whatever the state says of it. */
export function createTaggedResources(connection: AwsConnection): TaggedResources {
  return {
    async find(environment, repository) {
      const { paginateGetResources, ResourceGroupsTaggingAPIClient } = await import(
        '@aws-sdk/client-resource-groups-tagging-api'
      );
      const client = new ResourceGroupsTaggingAPIClient(computeClientSettings(connection));
      const TagFilters = [
        { Key: TAG_KEYS.environment, Values: [environment] },
        ...(repository === undefined ? [] : [{ Key: TAG_KEYS.repository, Values: [repository] }]),
      ];
      const arns: string[] = [];
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
    },
    survey: (repository) => surveyTags(connection, repository),
  };
}
