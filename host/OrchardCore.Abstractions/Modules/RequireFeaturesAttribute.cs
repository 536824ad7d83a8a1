using System.Reflection;

namespace OrchardCore.Modules;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public class RequireFeaturesAttribute : Attribute
{
    public RequireFeaturesAttribute(string featureName) => RequiredFeatureNames = [featureName];

    public RequireFeaturesAttribute(string featureName, params string[] otherFeatureNames) =>
        RequiredFeatureNames = [featureName, .. otherFeatureNames];

    public IList<string> RequiredFeatureNames { get; }

    public static IList<string> GetRequiredFeatureNamesForType(Type type) =>
        type.GetCustomAttribute<RequireFeaturesAttribute>(inherit: false)?.RequiredFeatureNames ?? [];
}
