using System.Reflection;
using System.Reflection.Emit;
using EmbeddedOrchard.Shell;
using EmbeddedOrchard.Shell.Modules;
using OrchardCore.Modules.Manifest;

namespace EmbeddedOrchard.Tests.Shell;

public class ModuleDiscoveryTests
{
    [Fact]
    public void A_module_without_features_is_one_feature_of_its_own_name()
    {
        var module = ModuleDiscovery.Read(Define("Plain", Marker("Plain"), Attribute<ModuleAttribute>(("Name", "Plain module"), ("Category", "Tests"))));

        var feature = Assert.Single(module.Features);
        Assert.Equal(("Plain", "Plain", "Plain module", "Tests"), (module.Id, feature.Id, feature.Name, feature.Category));
    }

    [Fact]
    public void A_module_with_features_has_exactly_those()
    {
        var module = ModuleDiscovery.Read(Define(
            "Votes",
            Marker("Votes"),
            Attribute<ModuleAttribute>(("Name", "Votes"), ("Category", "Tests")),
            Attribute<FeatureAttribute>(("Id", "Votes"), ("Name", "Votes")),
            Attribute<FeatureAttribute>(("Id", "Votes.Juries"), ("Dependencies", new[] { "Votes" }), ("Priority", "5"))));

        Assert.Equal(["Votes", "Votes.Juries"], module.Features.Select(feature => feature.Id));
        Assert.Equal(["Votes"], module.Features[1].Dependencies);
        Assert.Equal((5, "Votes.Juries", "Tests"), (module.Features[1].Priority, module.Features[1].Name, module.Features[1].Category));
    }

    [Fact]
    public void An_assembly_without_a_manifest_is_refused() => Assert.Equal(
        "'Nothing' is no module: it has no manifest.",
        Assert.Throws<ShellStartupException>(() => ModuleDiscovery.Read(Define("Nothing"))).Message);

    [Fact]
    public void A_module_that_is_missing_is_named() => Assert.StartsWith(
        "The module 'No.Such.Module' cannot be loaded: ",
        Assert.Throws<ShellStartupException>(() => ModuleDiscovery.Read("No.Such.Module")).Message,
        StringComparison.Ordinal);

    private static AssemblyBuilder Define(string name, params CustomAttributeBuilder[] attributes) =>
        AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(name), AssemblyBuilderAccess.RunAndCollect, attributes);

    private static CustomAttributeBuilder Marker(string id) =>
        new(typeof(ModuleMarkerAttribute).GetConstructor([typeof(string), typeof(string)])!, [id, "Module"]);

    private static CustomAttributeBuilder Attribute<T>(params (string Name, object Value)[] properties) => new(
        typeof(T).GetConstructor(Type.EmptyTypes)!,
        [],
        [.. properties.Select(property => typeof(T).GetProperty(property.Name)!)],
        [.. properties.Select(property => property.Value)]);
}
