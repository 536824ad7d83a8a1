using System.Net;
using EmbeddedOrchard.Shell.Modules;
using EmbeddedOrchard.Shell.Switching;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmbeddedOrchard.Tests.Shell;

public sealed class SwitchingTests : IAsyncLifetime
{
    private TestSite _site = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync(TestSite.NewAppData());
        await _site.SetUpAsync();
        _client = _site.NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("Tests.Broken", "This feature cannot run.")]
    [InlineData("Tests.BrokenData", "This data cannot be made.")]
    public async Task A_feature_that_cannot_start_is_said_and_the_site_goes_on(string id, string reason)
    {
        var refusal = await Switching().SwitchAsync([id], []);

        Assert.Contains(reason, refusal?.Reason, StringComparison.Ordinal);
        Assert.False(Switching().IsEnabled(id));
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/notes")).StatusCode);
        Assert.Null(await Switching().SwitchAsync([TestSite.Extra], []));
        Assert.Equal("early,extra", await _client.GetStringAsync("/extra"));
    }

    [Fact]
    public async Task What_comes_along_and_what_goes_along_is_foreseen()
    {
        Assert.Equal(["OrchardCore.ContentTypes", "OrchardCore.Title"], Switching().Foresee(["OrchardCore.Title"], []).Enabled.Select(feature => feature.Id));

        await Switching().SwitchAsync(["OrchardCore.Title"], []);

        Assert.Equal(["OrchardCore.ContentTypes", "OrchardCore.Title"], Switching().Foresee([], ["OrchardCore.ContentTypes"]).Disabled.Select(feature => feature.Id));
        Assert.True(Switching().Foresee([], [TestSite.Module]).IsEmpty);
        Assert.True(Switching().Foresee(["OrchardCore.Setup", "No.Such"], []).IsEmpty);
    }

    private FeatureSwitching Switching() => new(
        _site.Host, (ExtensionManager)_site.Services.GetService(typeof(ExtensionManager))!, _site.Host.Running.Features, NullLogger<FeatureSwitching>.Instance);
}
