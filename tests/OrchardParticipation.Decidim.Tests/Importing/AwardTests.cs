using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Importing;

namespace OrchardParticipation.Decidim.Tests.Importing;

/// <summary>Which award new editions belong to.</summary>
public sealed class AwardTests
{
    private static readonly ProcessRecord _process = new() { Id = "17", Slug = "award2023", Title = ImportHost.Field(("en", "Award")) };

    [Fact]
    public async Task An_award_that_is_not_there_is_a_problem_and_nothing_is_imported()
    {
        await using var host = await ImportHost.StartAsync();

        var report = await host.ImportAsync([ImportHost.Of(_process)], new ImportOptions { Award = "worst-practice" });

        Assert.Equal((ImportFindingKind.UnknownAward, "worst-practice"), (Assert.Single(report.Problems).Kind, report.Problems[0].Detail));
        Assert.Empty(await host.EditionAsync("award2023"));
    }

    [Fact]
    public async Task Of_several_awards_somebody_has_to_choose_one()
    {
        await using var host = await ImportHost.StartAsync();
        await host.AddAwardAsync("second");

        Assert.Equal(ImportFindingKind.NoAward, Assert.Single((await host.ImportAsync([ImportHost.Of(_process)])).Problems).Kind);
        Assert.Equal(1, (await host.ImportAsync([ImportHost.Of(_process)], new ImportOptions { Award = "second" })).Editions.Created);
    }
}
