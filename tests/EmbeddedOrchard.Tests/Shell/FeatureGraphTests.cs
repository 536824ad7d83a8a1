using EmbeddedOrchard.Shell;
using EmbeddedOrchard.Shell.Modules;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;

namespace EmbeddedOrchard.Tests.Shell;

public class FeatureGraphTests
{
    [Fact]
    public void A_feature_comes_after_everything_it_depends_on()
    {
        var graph = Graph(Module("Juries", "Awards", "Votes"), Module("Votes", "Awards"), Module("Awards"));

        Assert.Equal(["Awards", "Votes", "Juries"], Ids(graph.Ordered));
    }

    [Fact]
    public void Themes_come_last_and_priority_decides_between_equals()
    {
        var graph = Graph(
            new SiteExtension("Theme", new ThemeAttribute { Name = "Theme", Priority = "-5" }, [], null),
            new SiteExtension("Late", new ModuleAttribute { Name = "Late", Priority = "10" }, [], null),
            Module("Early"));

        Assert.Equal(["Early", "Late", "Theme"], Ids(graph.Ordered));
    }

    [Fact]
    public void An_unknown_dependency_names_who_wants_it()
    {
        var error = Assert.Throws<ShellStartupException>(() => Graph(Module("Awards", "Missing")));

        Assert.Equal("The feature 'Awards' depends on 'Missing', which no module of this site has.", error.Message);
    }

    [Fact]
    public void A_circle_is_shown_as_the_way_around_it()
    {
        var error = Assert.Throws<ShellStartupException>(() => Graph(Module("A", "B"), Module("B", "C"), Module("C", "A")));

        Assert.Equal("Features depend on each other in a circle: A -> B -> C -> A.", error.Message);
    }

    [Fact]
    public void One_feature_in_two_modules_is_refused()
    {
        var error = Assert.Throws<ShellStartupException>(() => Graph(
            Module("First"), new SiteExtension("Second", new ModuleAttribute(), [new FeatureAttribute { Id = "First" }], null)));

        Assert.Equal("The feature 'First' is declared by both 'First' and 'Second'.", error.Message);
    }

    [Fact]
    public void Enabling_brings_dependencies_and_disabling_takes_dependents()
    {
        var graph = Graph(Module("Awards"), Module("Votes", "Awards"), Module("Juries", "Votes"), Module("News"));

        Assert.Equal(["Awards", "Votes"], Ids(graph.WithDependencies(["Votes"])));
        Assert.Equal(["Votes", "Juries"], Ids(graph.WithDependents("Votes")));
    }

    [Theory]
    [InlineData("OrchardCore.Liquid", "The feature 'OrchardCore.Liquid' is not supported by the embedded host: run with the official Orchard Core packages to use it.")]
    [InlineData("Nowhere", "There is no feature 'Nowhere'.")]
    public void An_unknown_feature_is_refused_with_the_reason(string id, string message) =>
        Assert.Equal(message, Assert.Throws<ShellStartupException>(() => Graph().WithDependencies([id])).Message);

    [Fact]
    public void The_features_of_this_host_fit_together() => Assert.Equal(BuiltInFeatures.All.Count, Graph([.. BuiltInFeatures.All]).Ordered.Count);

    private static FeatureGraph Graph(params SiteExtension[] extensions) => new(extensions);

    private static SiteExtension Module(string id, params string[] dependencies) =>
        new(id, new ModuleAttribute { Name = id, Dependencies = dependencies }, [], null);

    private static string[] Ids(IEnumerable<SiteFeature> features) => [.. features.Select(feature => feature.Id)];
}
