namespace Microsoft.Extensions.DependencyInjection;

public static class OrchardCoreBuilderExtensions
{
    public static OrchardCoreBuilder AddGlobalFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        foreach (var id in featureIds)
        {
            builder.EnableFeature(id);
        }

        return builder;
    }

    public static OrchardCoreBuilder AddTenantFeatures(this OrchardCoreBuilder builder, params string[] featureIds) =>
        builder.AddGlobalFeatures(featureIds);

    // The setup screen and AutoSetup are part of this host: they need no feature.
    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds) => builder;
}
