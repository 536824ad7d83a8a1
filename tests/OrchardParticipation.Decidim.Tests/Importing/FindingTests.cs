using Microsoft.Extensions.DependencyInjection;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Importing;
using OrchardParticipation.Decidim.Importing.Pages;

namespace OrchardParticipation.Decidim.Tests.Importing;

/// <summary>What is said of places of a source.</summary>
public sealed class FindingTests
{
    [Fact]
    public async Task Readers_say_of_some_kinds_no_field_or_no_detail_and_then_no_sentence_has_a_gap()
    {
        await using var host = await ImportHost.StartAsync(withAward: false);

        foreach (var kind in (ImportFindingKind[])[ImportFindingKind.Syntax, ImportFindingKind.Missing, ImportFindingKind.Duplicate, ImportFindingKind.Value, ImportFindingKind.TooMuch])
        {
            foreach (var (field, detail) in ((string?, string?)[])[("id", "1"), ("id", null), (null, "1"), (null, null)])
            {
                var words = await host.InScopeAsync(services => Task.FromResult(services.GetRequiredService<FindingWords>().WithPlace(new ImportFinding(new SourcePlace("a.csv", 3, 2), kind, field, detail))));

                Assert.StartsWith("a.csv, line 3: ", words, StringComparison.Ordinal);
                Assert.DoesNotMatch("“”|\\(\\)|: $", words);
            }
        }
    }
}
