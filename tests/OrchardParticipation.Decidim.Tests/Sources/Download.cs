using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Tests.Sources;

/// <summary>Downloads from a fake site into a folder of its own.</summary>
internal sealed class Download : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("decidim-").FullName;

    public Download() => Options.AllowedNetworks.Add("127.0.0.1/32");

    public SourceOptions Options { get; } = new() { PageSize = 3, Attempts = 3, AnswerSeconds = 10 };

    public HastyTime Time { get; } = new();

    public string Folder => Path.Combine(_root, "answers");

    public List<DownloadProgress> Progress { get; } = [];

    public async Task RunAsync(string site, string[]? slugs = null, string? folder = null, CancellationToken cancellationToken = default)
    {
        using var http = new HttpClient(SafeConnections.CreateHandler(Options)) { Timeout = Timeout.InfiniteTimeSpan };
        await new DecidimDownload(http, Microsoft.Extensions.Options.Options.Create(Options), Time).DownloadAsync(DecidimAddress.Read(site, slugs ?? [FakeDecidim.Slug]), folder ?? Folder, new Notes(Progress), cancellationToken);
    }

    public async Task<SourceException> FailAsync(string site, string[]? slugs = null, string? folder = null) =>
        await Assert.ThrowsAsync<SourceException>(() => RunAsync(site, slugs, folder));

    public async Task<SourceFailure> FailureAsync(FakeDecidim decidim) => (await FailAsync(decidim.Site)).Failure;

    /// <summary>The numbers of the proposals that are there; all else must be a process.</summary>
    public async Task<IReadOnlyList<int>> ProposalsAsync()
    {
        var entries = await DecidimDownload.ReadAsync(Folder).ToListAsync();
        Assert.Empty(entries.OfType<ProblemEntry>());
        Assert.All(entries.OfType<ProposalEntry>(), entry => Assert.Equal(("277", "12", FakeDecidim.Slug), (entry.Proposal.ComponentId!, entry.Proposal.ProcessId!, entry.Proposal.ProcessSlug!)));
        return [.. entries.OfType<ProposalEntry>().Select(entry => int.Parse(entry.Proposal.Id!, System.Globalization.CultureInfo.InvariantCulture))];
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private sealed class Notes(List<DownloadProgress> notes) : IProgress<DownloadProgress>
    {
        public void Report(DownloadProgress value) => notes.Add(value);
    }
}
