using OrchardParticipation.Functional.Api;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.DecidimImports;

/// <summary>What readers and clients of a site see after it was moved: the same histories.</summary>
public sealed class MovedSiteTests(MovedSiteTests.OldSite old) : IClassFixture<MovedSiteTests.OldSite>
{
    private const string AllOfIt = """
        proposals { nodes { id state publishedAt createdAt updatedAt reference address coordinates { latitude longitude }
          title { translations { locale text } } body { translations { locale text } }
          versionsCount versions { id createdAt editor { name } changeset } } }
        """;

    private static readonly int[] _components = [277, 278, 279, 280];

    [Fact]
    public async Task A_site_that_was_read_over_the_API_of_another_answers_what_that_one_does_with_its_whole_history()
    {
        var appData = await Site.SetUpAsync("BlankAward");
        await using (var import = SiteProcess.Launch(
            appData, new Dictionary<string, string> { ["OrchardParticipation__DecidimSource__AllowedNetworks__0"] = "127.0.0.1/32" }, "import", old.Site.Process.Address.ToString()))
        {
            Assert.True(await import.ExitedAsync() == 0, import.Output);
        }

        await using (var site = await SiteProcess.StartAsync(appData, old.Settings))
        {
            using var reader = new Reader(site.Address);
            foreach (var component in _components)
            {
                Assert.Equal(await ProposalsAsync(old.Reader, component), await ProposalsAsync(reader, component));
            }
        }

        Directory.Delete(appData, recursive: true);
    }

    [Fact]
    public async Task A_site_that_took_the_archive_of_another_shows_its_histories()
    {
        var appData = await Site.SetUpAsync("BlankAward");
        var archive = Path.Combine(appData, "archive.zip");
        Assert.Equal(0, (await SiteProcess.RunAsync(old.Site.AppData, "export", archive, "--format", "archive")).ExitCode);
        var (code, output) = await SiteProcess.RunAsync(appData, "import", archive);
        Assert.True(code == 0, output);

        await using (var site = await SiteProcess.StartAsync(appData, old.Settings))
        {
            using var reader = new Reader(site.Address);
            await ShowsTheSameHistoriesAsync(reader);
        }

        Directory.Delete(appData, recursive: true);
    }

    private static async Task<string> ProposalsAsync(Reader reader, int component) =>
        (await reader.AskAsync(Asking.OfComponent(AllOfIt, component)))["data"]!["component"]!["proposals"]!.ToJsonString();

    private async Task ShowsTheSameHistoriesAsync(Reader reader)
    {
        var pages = 0;
        foreach (var component in _components)
        {
            var answer = await old.Reader.AskAsync(Asking.OfComponent("proposals { nodes { id versionsCount } }", component));
            foreach (var proposal in answer["data"]!["component"]!["proposals"]!["nodes"]!.AsArray())
            {
                var history = $"/en/processes/award2023/f/{component}/proposals/{proposal!["id"]}/versions";
                Assert.Equal(await MainAsync(old.Reader, history), await MainAsync(reader, history));
                pages++;
                for (var number = 1; number <= (int)proposal["versionsCount"]!; number++, pages++)
                {
                    Assert.Equal(await MainAsync(old.Reader, $"{history}/{number}"), await MainAsync(reader, $"{history}/{number}"));
                }
            }
        }

        Assert.True(pages > 40, $"{pages} pages were compared.");
    }

    private static async Task<string> MainAsync(Reader reader, string path) => (await reader.PageAsync(path)).QuerySelector("main")!.OuterHtml;

    public sealed class OldSite : IAsyncLifetime
    {
        public Site Site { get; private set; } = null!;

        public Reader Reader { get; private set; } = null!;

        public Dictionary<string, string> Settings { get; } = new() { ["OrchardParticipation__Api__RequestsPerMinute"] = "0" };

        public async ValueTask InitializeAsync()
        {
            Site = await Site.StartAsync("SeventeenthEdition", [.. Settings.Select(setting => (setting.Key, setting.Value))]);
            Reader = Site.NewReader();
        }

        public async ValueTask DisposeAsync()
        {
            Reader.Dispose();
            await Site.DisposeAsync();
        }
    }
}
