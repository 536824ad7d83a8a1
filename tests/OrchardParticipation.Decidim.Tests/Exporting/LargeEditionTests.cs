using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Tests.Exporting;

public sealed class LargeEditionTests
{
    private const int Practices = 340;

    [Fact]
    public async Task Each_practice_of_more_rows_than_are_read_at_once_is_there_once()
    {
        await using var host = await ImportHost.StartAsync();
        await host.ImportAsync([.. Enumerable.Range(1, Practices).Select(number => new ProposalRecord
        {
            Id = $"{number}",
            ComponentId = "277",
            ProcessSlug = "award2023",
            Title = ImportHost.Field(("en", $"Practice {number}"), ("fr", $"Pratique {number}"), ("es", $"Práctica {number}")),
        })]);

        var entries = await host.InScopeAsync(services =>
            services.GetRequiredService<IPublicPractices>().OfEditionAsync(new ClaimsPrincipal(new ClaimsIdentity()), "award2023"));

        Assert.Equal(Enumerable.Range(1, Practices), entries.Select(entry => entry.Canonical.Number));
        Assert.Equal(Practices, entries.Select(entry => entry.LocalizationSet).Distinct().Count());
        Assert.DoesNotContain(entries, entry => entry.PublishedUtc is null);
    }
}
