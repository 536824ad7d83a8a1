using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.DecidimImports;

/// <summary>The import as a command: its words, its exit codes, and what a kill leaves.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _files = Directory.CreateTempSubdirectory("orchard-participation-answers-").FullName;

    public void Dispose() => Directory.Delete(_files, recursive: true);

    [Theory]
    [InlineData("'--nonsense' is not understood.", "--nonsense")]
    [InlineData("'--component x' is not understood.", "--component", "x")]
    [InlineData("'--state accepted=champion' is not understood.", "--state", "accepted=champion")]
    [InlineData("'--process' is not understood.", "--process")]
    [InlineData("There is no file 'no/such/file.json'.", "no/such/file.json", "another.json")]
    [InlineData("What is to be imported?")]
    [InlineData("Files belong to one process: --process is there more than once.", "Program.cs", "--process", "award2022", "--process", "award2023")]
    public async Task Words_that_make_no_sense_get_the_usage(string problem, params string[] words)
    {
        var (code, output) = await SiteProcess.RunAsync(_files, ["import", .. words]);

        Assert.Equal(2, code);
        Assert.StartsWith(problem, output, StringComparison.Ordinal);
        Assert.Contains("--dry-run", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_site_it_says_so()
    {
        var (code, output) = await SiteProcess.RunAsync(Directory.CreateDirectory(Path.Combine(_files, "none")).FullName, "import", await FileAsync("a.json", Answers.Many(7, 1)));

        Assert.Equal((1, "There is no site yet. Start the application once and set it up."), (code, output));
    }

    [Fact]
    public async Task A_rehearsal_changes_nothing_and_an_import_does_what_it_announced_and_once_more_nothing()
    {
        var appData = await Site.SetUpAsync("BlankAward");
        string[] files = [await FileAsync("process.json", Answers.Process("award2023", 7)), await FileAsync("proposals.json", Answers.Many(7, 3))];
        var before = await ImportedContents.ReadAsync(appData);

        var rehearsal = await SiteProcess.RunAsync(appData, ["import", "--dry-run", .. files]);
        Assert.Equal((0, "Nothing was changed. This would become of it:\nEditions: 1 new, 0 changed, 0 left as they are\nPractices: 3 new, 0 changed, 0 left as they are\nVersions for their histories: 7"), rehearsal);
        Assert.Equal(before, await ImportedContents.ReadAsync(appData));

        var import = await SiteProcess.RunAsync(appData, ["import", .. files]);
        Assert.Equal((0, "3 practices\nImported:\nEditions: 1 new, 0 changed, 0 left as they are\nPractices: 3 new, 0 changed, 0 left as they are\nVersions for their histories: 7"), import);
        var imported = await ImportedContents.ReadAsync(appData);
        Assert.Equal(6, imported.Count(line => line.Contains("ContentItem, ", StringComparison.Ordinal) && line.Contains("\"ContentType\":\"Practice\"", StringComparison.Ordinal)));

        var again = await SiteProcess.RunAsync(appData, ["import", .. files]);
        Assert.Equal((0, "3 practices\nImported:\nEditions: 0 new, 0 changed, 1 left as they are\nPractices: 0 new, 0 changed, 3 left as they are\nVersions for their histories: 0"), again);
        Assert.Equal(imported, await ImportedContents.ReadAsync(appData));

        var broken = await SiteProcess.RunAsync(appData, "import", "--award", "no-such-award", await FileAsync("other.json", Answers.Process("award2024", 8)), await FileAsync("broken.json", """{"data":{"component":{"id":"8","proposal":{"id":"x1","title":{"translations":[]}}}}}"""));
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("broken.json, record 1: ", broken.Output, StringComparison.Ordinal);
        Assert.Contains("There is no award “no-such-award” here.", broken.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was imported. Places that cannot be read: 2", broken.Output, StringComparison.Ordinal);
        Assert.Equal(imported, await ImportedContents.ReadAsync(appData));
        Directory.Delete(appData, recursive: true);
    }

    [Fact]
    public async Task What_was_killed_and_started_again_ends_like_what_was_not_interrupted()
    {
        string[] import = ["import", await FileAsync("process.json", Answers.Process("award2023", 7)), await FileAsync("proposals.json", Answers.Many(7, 300))];
        var (whole, killed) = (await Site.SetUpAsync("BlankAward"), await Site.SetUpAsync("BlankAward"));
        Assert.Equal(0, (await SiteProcess.RunAsync(whole, import)).ExitCode);
        await using (var process = SiteProcess.Launch(killed, new Dictionary<string, string>(), import))
        {
            await process.SaysAsync("100 practices");
            await process.KillAsync();
        }

        var (code, output) = await SiteProcess.RunAsync(killed, import);

        Assert.Equal(0, code);
        Assert.Matches("Practices: (50|1[0-9]0|200) new, 0 changed, (100|150|200|250) left as they are", output);
        Assert.Equal(await ImportedContents.ReadAsync(whole), await ImportedContents.ReadAsync(killed));
        Directory.Delete(whole, recursive: true);
        Directory.Delete(killed, recursive: true);
    }

    private async Task<string> FileAsync(string name, string content)
    {
        var path = Path.Combine(_files, name);
        await File.WriteAllTextAsync(path, content);
        return path;
    }
}
