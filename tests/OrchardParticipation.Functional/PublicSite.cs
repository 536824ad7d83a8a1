using OrchardParticipation.Testing;

[assembly: AssemblyFixture(typeof(OrchardParticipation.Functional.PublicSite))]

namespace OrchardParticipation.Functional;

/// <summary>One site with the 17th Edition for all tests that only read it.</summary>
public sealed class PublicSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await Site.StartAsync("SeventeenthEdition", ("OrchardParticipation__Api__RequestsPerMinute", "0"));

    public async ValueTask DisposeAsync()
    {
        var errors = Site.Process.Errors;
        await Site.DisposeAsync();
        Assert.Empty(errors);
    }
}
