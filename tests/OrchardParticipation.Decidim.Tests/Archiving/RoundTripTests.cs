using System.IO.Compression;
using CsCheck;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Importing;

namespace OrchardParticipation.Decidim.Tests.Archiving;

public sealed class RoundTripTests
{
    [Fact]
    public Task What_an_empty_site_takes_from_an_archive_it_gives_back_byte_by_byte() => GeneratedProcess.Entries.SampleAsync(
        async entries =>
        {
            await using var first = await ImportHost.StartAsync();
            var report = await first.ImportAsync(entries);
            Assert.Equal(0, report.ProblemCount);
            var archive = await first.ArchiveAsync();
            await using var second = await ImportHost.StartAsync(withAward: false);

            await second.ImportFileAsync(archive);

            Assert.Equal(Text(archive), Text(await second.ArchiveAsync()));
            Assert.Equal(archive, await second.ArchiveAsync());
            Assert.Equal(await first.ContentsAsync(), await second.ContentsAsync());
            Assert.Empty(first.Log.Errors.Concat(second.Log.Errors));
        },
        iter: 25,
        threads: 2);

    [Fact]
    public Task The_same_records_again_change_nothing() => GeneratedProcess.Entries.SampleAsync(
        async entries =>
        {
            await using var host = await ImportHost.StartAsync();
            await host.ImportAsync(entries);
            var before = await host.ArchiveAsync();

            var report = await host.ImportAsync(entries);

            Assert.Equal((0, 0, 0), (report.Practices.Created, report.Practices.Changed, report.Revisions));
            Assert.Equal(before, await host.ArchiveAsync());
        },
        iter: 10,
        threads: 2);

    [Fact]
    public async Task Drafts_and_removed_languages_travel_too()
    {
        await using var first = await ImportHost.StartAsync();
        await first.ImportAsync(GeneratedProcess.Entries.Single());
        await first.DraftAsync(3000, "en", "Nobody sees this yet");
        var archive = await first.ArchiveAsync();
        await using var second = await ImportHost.StartAsync(withAward: false);

        await second.ImportFileAsync(archive);

        Assert.Contains("Nobody sees this yet", Text(await second.ArchiveAsync()), StringComparison.Ordinal);
        Assert.Equal(Text(archive), Text(await second.ArchiveAsync()));
    }

    [Fact]
    public async Task The_same_archive_again_changes_nothing()
    {
        await using var first = await ImportHost.StartAsync();
        await first.ImportAsync(GeneratedProcess.Entries.Single());
        var archive = await first.ArchiveAsync();
        await using var second = await ImportHost.StartAsync(withAward: false);
        await second.ImportFileAsync(archive);

        var report = await second.ImportFileAsync(archive);

        Assert.Equal((0, 0, 0), (report.Practices.Created, report.Practices.Changed, report.Revisions));
        Assert.Equal(archive, await second.ArchiveAsync());
    }

    [Fact]
    public async Task An_edition_that_is_here_already_is_left_out_and_said()
    {
        await using var first = await ImportHost.StartAsync();
        await first.ImportAsync(GeneratedProcess.Entries.Single());
        var archive = await first.ArchiveAsync();
        await using var second = await ImportHost.StartAsync();
        await second.ImportAsync(ImportHost.Of(new ProposalRecord { Id = "1", ComponentId = "1", ProcessSlug = "other", Title = ImportHost.Field(("en", "Other")) }));

        var report = await second.ImportFileAsync(archive);

        // The award has the same slug and is another one.
        Assert.Contains(report.Notices, notice => notice.Kind == ImportFindingKind.AddressTaken);
        Assert.NotEmpty(await second.EditionAsync("award2023"));
    }

    [Fact]
    public async Task A_cut_archive_changes_nothing_and_says_so()
    {
        await using var first = await ImportHost.StartAsync();
        await first.ImportAsync(GeneratedProcess.Entries.Single());
        var archive = await first.ArchiveAsync();
        await using var second = await ImportHost.StartAsync(withAward: false);
        var empty = await second.ContentsAsync();

        foreach (var length in new[] { archive.Length - 1, archive.Length / 2, 30 })
        {
            var report = await second.ImportFileAsync(archive[..length]);

            Assert.NotEqual(0, report.ProblemCount);
            Assert.Equal(empty, await second.ContentsAsync());
        }
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"contentType":"Practice"}""")]
    [InlineData("""{"contentType":"Practice","localizationSet":"x","rows":[1],"revisions":[],"records":[]}""")]
    public async Task A_damaged_line_changes_nothing_and_is_named(string line)
    {
        await using var host = await ImportHost.StartAsync(withAward: false);

        var report = await host.ImportFileAsync(Archive(line));

        Assert.Contains("line 1", Assert.Single(report.Problems).Detail, StringComparison.Ordinal);
    }

    private static byte[] Archive(string line)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "archive.json", """{"format":"OrchardParticipation archive","version":1}""");
            Write(zip, "items.ndjson", line + "\n");
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static string Text(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        using var reader = new StreamReader(zip.GetEntry("items.ndjson")!.Open());
        return reader.ReadToEnd();
    }
}
