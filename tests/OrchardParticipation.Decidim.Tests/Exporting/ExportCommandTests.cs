using OrchardParticipation.Decidim.Exporting;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Tests.Exporting;

/// <summary>The export of the command line, and what happens to a file while the site changes.</summary>
public sealed class ExportCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("exports-").FullName;
    private ImportHost _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await ImportHost.StartAsync();
        await _site.ImportAsync(Proposal("1", "Open budget"), Proposal("2", "=Assemblies"));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("proposals.csv", "id;author/id")]
    [InlineData("proposals.JSON", "[\n  {\n    \"id\": 1,")]
    [InlineData("proposals.xlsx", "PK")]
    [InlineData("open-data.zip", "PK")]
    [InlineData("any --format processes", "[\n  {\n    \"id\"")]
    public async Task The_format_is_said_or_the_ending_of_the_file_says_it(string arguments, string begins)
    {
        var (code, output, error) = await RunAsync(arguments);

        Assert.Equal((0, ""), (code, error));
        var file = Assert.Single(Directory.GetFiles(_folder));
        Assert.StartsWith(begins, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains($"{new FileInfo(file).Length:N0} bytes", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_generation_names_the_columns_and_formulas_are_made_harmless()
    {
        await RunAsync("old.csv --generation 0.27 --edition award2023");
        await RunAsync("new.csv --component 277");

        Assert.Contains(";supports;", await ReadAsync("old.csv"), StringComparison.Ordinal);
        Assert.Contains(";votes;", await ReadAsync("new.csv"), StringComparison.Ordinal);
        Assert.Contains(";'=Assemblies;", await ReadAsync("new.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Say which file")]
    [InlineData("file.pdf", "known format")]
    [InlineData("file.csv --format pdf", "no format pdf")]
    [InlineData("file.csv --edition", "--edition needs a value")]
    [InlineData("file.csv --edition --force", "--edition needs a value")]
    [InlineData("file.csv --generation 0.28", "no generation 0.28")]
    [InlineData("file.csv --all", "--all is not known")]
    [InlineData("file.csv other.csv", "Only one file")]
    public async Task Arguments_that_make_no_sense_are_explained(string arguments, string why)
    {
        var (code, _, error) = await RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.Contains(why, error.Split("usage:")[0], StringComparison.Ordinal);
        Assert.Contains("usage: export", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("file.csv --edition award1999", "no edition award1999. There are: award2023.")]
    [InlineData("file.csv --component 5", "no component 5. There are: 277.")]
    [InlineData("file.csv --component 277 --edition award2023 --edition award1999", "no edition award1999")]
    [InlineData("no-such-folder/file.csv", "file.csv was not written.")]
    public async Task What_cannot_be_written_is_told_and_leaves_nothing(string arguments, string why)
    {
        var (code, _, error) = await RunAsync(arguments);

        Assert.Equal(1, code);
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_when_that_is_wanted()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "file.csv"), "mine", TestContext.Current.CancellationToken);

        var refused = await RunAsync("file.csv");
        var kept = await ReadAsync("file.csv");
        var replaced = await RunAsync("file.csv --force");

        Assert.Equal((1, "mine", 0), (refused.Code, kept, replaced.Code));
        Assert.Contains("there already", refused.Error, StringComparison.Ordinal);
        Assert.StartsWith("id;", await ReadAsync("file.csv"), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_change_on_the_way_has_the_file_written_anew()
    {
        var calls = 0;

        var (code, _, _) = await RunAsync("file.csv", async () =>
        {
            // After the header was made, before the rows are.
            if (++calls == 6)
            {
                await _site.EditAsync(1, "en", "Closed budget");
            }
        });

        var csv = await ReadAsync("file.csv");
        Assert.Equal(0, code);
        Assert.True(calls > 12, $"{calls} calls");
        Assert.Contains("Closed budget", csv, StringComparison.Ordinal);
        Assert.Single(csv.Split('\n'), line => line.StartsWith("id;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_that_never_stands_still_gives_no_file()
    {
        var calls = 0;

        var (code, _, error) = await RunAsync("file.csv", () => ++calls % 3 == 0 ? _site.EditAsync(1, "en", $"Budget {calls}") : Task.CompletedTask);

        Assert.Equal(1, code);
        Assert.Contains("again and again", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    private static ProposalRecord Proposal(string id, string title) => new()
    {
        Id = id,
        ComponentId = "277",
        ProcessSlug = "award2023",
        Title = ImportHost.Field(("en", title)),
        Body = ImportHost.Field(("en", "<p>A text.</p>")),
    };

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Path.Combine(_folder, name), TestContext.Current.CancellationToken);

    private async Task<(int Code, string Output, string Error)> RunAsync(string arguments, Func<Task>? before = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] args = arguments.Length == 0 ? [] : arguments.Split(' ');
        if (args is [var file, ..])
        {
            args[0] = Path.Combine(_folder, file);
        }

        var code = await _site.InScopeAsync(services => ExportCommand.RunAsync(services, InScopeAsync, args, output, error));
        return (code, output.ToString(), error.ToString());

        async Task InScopeAsync(Func<IServiceProvider, Task> work)
        {
            if (before is not null)
            {
                await before();
            }

            await _site.InScopeAsync(work);
        }
    }
}
