using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

public sealed class RecipeTests
{
    [Fact]
    public async Task A_blank_award_has_no_practice_and_no_error()
    {
        await using var site = await Site.StartAsync("BlankAward");
        using var reader = site.NewReader();

        var home = await reader.PageAsync("/en/");

        Assert.Single(home.QuerySelectorAll("h1"));
        Assert.Empty(home.QuerySelectorAll("a[href*='/proposals/']"));
        Assert.Empty(site.Process.Errors);
    }

    [Fact]
    public async Task An_unknown_recipe_stops_the_start_with_a_clear_line()
    {
        var appData = Site.NewAppData();

        await using var process = SiteProcess.Launch(appData, Site.AutoSetup("NoSuchRecipe"));

        Assert.Equal(1, await process.ExitedAsync());
        Assert.Contains("NoSuchRecipe", process.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Output, StringComparison.Ordinal);
        Directory.Delete(appData, recursive: true);
    }
}
