using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardParticipation.Decidim.Exporting;
using OrchardParticipation.Decidim.Exporting.Downloads;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Tests.Exporting;

/// <summary>Files of open data, and how long they are kept.</summary>
public sealed class KeptFilesTests : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("kept-").FullName;
    private ImportHost _site = null!;
    private ExportWriting _writing = null!;
    private int _scopes;

    private string Folder => Path.Combine(_data, "Sites", "Default", "OpenData");

    public async ValueTask InitializeAsync()
    {
        _site = await ImportHost.StartAsync();
        await _site.ImportAsync(new ProposalRecord { Id = "1", ComponentId = "277", ProcessSlug = "award2023", Title = ImportHost.Field(("en", "Budget")), Body = ImportHost.Field(("en", "<p>A text.</p>")) });
        _writing = new ExportWriting(work =>
        {
            Interlocked.Increment(ref _scopes);
            return _site.InScopeAsync(work);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task A_file_is_made_once_for_all_who_ask_at_the_same_time()
    {
        using var files = NewFiles();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ReadAsync(files, "https://award.example")));

        Assert.Single(answers.Distinct());
        Assert.Single(Directory.GetFiles(Folder));
    }

    [Fact]
    public async Task What_is_kept_is_read_from_no_database()
    {
        using var files = NewFiles();
        await ReadAsync(files, "https://award.example");
        _scopes = 0;

        await ReadAsync(files, "https://award.example");

        Assert.Equal(1, _scopes);
    }

    [Fact]
    public async Task A_public_change_makes_a_new_file_and_the_old_one_goes()
    {
        using var files = NewFiles();
        var before = await ReadAsync(files, "https://award.example");

        await _site.EditAsync(1, "en", "Another budget");
        var after = await ReadAsync(files, "https://award.example");

        Assert.Contains(";Another budget;", after, StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        Assert.Equal(after, await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Folder)), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Names_that_somebody_makes_up_take_no_more_than_a_few_places()
    {
        using var files = NewFiles();

        for (var i = 0; i < 20; i++)
        {
            var csv = await ReadAsync(files, $"https://{i}.example");
            Assert.Contains(i < KeptFiles.MostAddresses ? $";https://{i}.example/processes/award2023;" : ";/processes/award2023;", csv, StringComparison.Ordinal);
        }

        Assert.Contains(";https://1.example/processes/award2023;", await ReadAsync(files, "https://1.example"), StringComparison.Ordinal);
        Assert.Equal(KeptFiles.MostAddresses + 1, Directory.GetFiles(Folder).Length);
    }

    [Fact]
    public async Task Files_that_a_process_left_or_somebody_deleted_are_made_anew()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "left.part"), "half", TestContext.Current.CancellationToken);
        using var files = NewFiles();

        var first = await ReadAsync(files, "https://award.example");
        Directory.Delete(Folder, recursive: true);
        var second = await ReadAsync(files, "https://award.example");

        Assert.Equal(first, second);
        Assert.Single(Directory.GetFiles(Folder));
    }

    private KeptFiles NewFiles() => new(Options.Create(new ShellOptions { ShellsApplicationDataPath = _data, ShellsContainerName = "Sites" }), new ShellSettings { Name = "Default" });

    private async Task<string> ReadAsync(KeptFiles files, string url)
    {
        var (content, _) = (await files.OpenAsync(SiteAddress.Of(url)!, ExportFormat.Csv, _writing, TestContext.Current.CancellationToken))!.Value;
        using var text = new StreamReader(content);
        return await text.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
