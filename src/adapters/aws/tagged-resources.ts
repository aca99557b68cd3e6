import { computeTagValue, TAG_KEYS } from '../../core/environment/tags.js';
import type { TaggedResource } from '../../core/recovery/tagged-resource.js';
import type { TaggedResources, TagLook, TagQuery } from '../../ports.js';
import { explainAwsError } from './aws-error.js';
import { type AwsConnection, computeClientSettings } from './connection.js';
import { RESOURCES_PER_PAGE, surveyTags } from './tag-survey.js';

/** Finds what carries an environment's tags, whatever the state says of it. */
export function createTaggedResources(connection: AwsConnection): TaggedResources {
  return {
    async find(query) {
      const looks = await Promise.all(
        [...new Set(query.regions)].map((region) => lookAt({ ...connection, region }, query)),
      );
      const found = new Map<string, TaggedResource>();
      for (const resource of looks.flatMap((look) => look.found))
        if (!found.has(resource.arn)) found.set(resource.arn, resource);
      return {
        found: [...found.values()].sort((a, b) => (a.arn < b.arn ? -1 : 1)),
        unseen: looks.flatMap(({ unseen }) => unseen),
      };
    },
    survey: (repository) => surveyTags(connection, repository),
  };
}

async function lookAt(connection: AwsConnection, { environment, repository }: TagQuery): Promise<TagLook> {
  const { region } = connection;
  const { paginateGetResources, ResourceGroupsTaggingAPIClient } = await import(
    '@aws-sdk/client-resource-groups-tagging-api'
  );
  const client = new ResourceGroupsTaggingAPIClient(computeClientSettings(connection));
  const TagFilters = [
    { Key: TAG_KEYS.environment, Values: [computeTagValue(environment)] },
    ...(repository === undefined
      ? []
      : [{ Key: TAG_KEYS.repository, Values: [computeTagValue(repository)] }]),
  ];
  const found: TaggedResource[] = [];
  try {
    for await (const page of paginateGetResources({ client, pageSize: RESOURCES_PER_PAGE }, { TagFilters })) {
      for (const { ResourceARN: arn, Tags = [] } of page.ResourceTagMappingList ?? []) {
        const tags = Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value]));
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
