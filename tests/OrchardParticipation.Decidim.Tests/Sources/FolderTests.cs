using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Tests.Sources;

public sealed class FolderTests : IDisposable
{
    private readonly Download _download = new();

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        await _download.RunAsync(decidim.Site);
        decidim.Asked.Clear();

        // A file stands where the folder would be.
        var failure = await _download.FailAsync(decidim.Site, folder: Path.Combine(_download.Folder, "schema.json", "x"));

        Assert.Equal(SourceFailure.Folder, failure.Failure);
        Assert.Empty(decidim.Asked);
    }

    [Fact]
    public async Task A_full_disk_leaves_whole_pages_and_the_next_start_goes_on()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "only Linux has a device that is always full");
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = (_, number) =>
        {
            if (number == 4)
            {
                File.CreateSymbolicLink(Path.Combine(_download.Folder, "proposals-277-00002.json.tmp"), "/dev/full");
            }

            return Task.FromResult(false);
        };

        Assert.Equal(SourceFailure.Folder, await _download.FailureAsync(decidim));
        Assert.Equal([1, 2, 3], await _download.ProposalsAsync());

        await _download.RunAsync(decidim.Site);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], await _download.ProposalsAsync());
    }

    [Fact]
    public async Task A_folder_belongs_to_one_site_and_its_processes()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        await _download.RunAsync(decidim.Site);

        Assert.Equal(SourceFailure.FolderOfAnother, (await _download.FailAsync(decidim.Site, [])).Failure);
        Assert.Equal(SourceFailure.FolderOfAnother, (await _download.FailAsync("https://decidim.example")).Failure);
    }

    [Fact]
    public void A_folder_is_written_by_one_download_at_a_time()
    {
        var address = DecidimAddress.Read("decidim.example");
        using (AnswerFolder.Open(_download.Folder, address, 1_000))
        {
            Assert.Equal(SourceFailure.FolderInUse, Assert.Throws<SourceException>(() => AnswerFolder.Open(_download.Folder, address, 1_000)).Failure);
        }

        AnswerFolder.Open(_download.Folder, address, 1_000).Dispose();
    }

    public void Dispose() => _download.Dispose();
}
