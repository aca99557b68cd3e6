import { computeTagValue, TAG_KEYS } from '../../core/environment/tags.js';
import type { TagFacts } from '../../core/reap/facts.js';
import { explainAwsError } from './aws-error.js';
import { type AwsConnection, computeClientSettings } from './connection.js';

/** "minimum 1, maximum 100": https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html */
export const RESOURCES_PER_PAGE = 100;

/** Every environment that the tags of a repository's resources name; only counts stay in memory. */
export async function surveyTags(
  connection: AwsConnection,
  repository: string,
): Promise<ReadonlyMap<string, TagFacts>> {
  const { paginateGetResources, ResourceGroupsTaggingAPIClient } = await import(
    '@aws-sdk/client-resource-groups-tagging-api'
  );
  const client = new ResourceGroupsTaggingAPIClient(computeClientSettings(connection));
  const TagFilters = [{ Key: TAG_KEYS.repository, Values: [computeTagValue(repository)] }];
  const found = new Map<string, TagFacts>();
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

type Tags = readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[];

function add(found: Map<string, TagFacts>, tags: Tags): void {
  const read = (key: string) => tags.find(({ Key }) => Key === key)?.Value;
  const environment = read(TAG_KEYS.environment);
  if (environment === undefined) return;
  const before = found.get(environment);
  const end = Date.parse(read(TAG_KEYS.expires) ?? '');
  const ends = [before?.expiresAt, Number.isNaN(end) ? undefined : end].filter((at) => at !== undefined);
  found.set(environment, {
    count: (before?.count ?? 0) + 1,
    expiresAt: ends.length === 0 ? undefined : Math.max(...ends),
  });
}
