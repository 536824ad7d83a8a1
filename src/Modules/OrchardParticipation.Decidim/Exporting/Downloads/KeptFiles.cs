using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace OrchardParticipation.Decidim.Exporting.Downloads;

/// <summary>
/// Files of open data, on disk until what they show is another. One is made at a time; who asks for it meanwhile waits for the
/// same one. Files that an earlier process left are gone.
/// </summary>
internal sealed class KeptFiles : IDisposable
{
    /// <summary>
    /// Anybody can ask for the site by any name, and each has files of its own: so many names have them, the others get those of a
    /// site without an address.
    /// </summary>
    public const int MostAddresses = 4;

    private const int MostWaiting = 32;
    private const int MostDownloads = 64;

    private readonly ConcurrencyLimiter _making = new(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = MostWaiting });
    private readonly ConcurrencyLimiter _downloads = new(new ConcurrencyLimiterOptions { PermitLimit = MostDownloads });
    private readonly Dictionary<(SiteAddress Site, ExportFormat Format), (string Path, string Tag)> _files = [];
    private readonly Lock _lock = new();
    private readonly string _folder;
    private PublicState? _state;

    public KeptFiles(IOptions<ShellOptions> shells, ShellSettings tenant)
    {
        _folder = Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, tenant.Name, "OpenData");
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>A place among those who download at the same time; none may be left.</summary>
    public RateLimitLease BeginDownload() => _downloads.AttemptAcquire();

    /// <summary>The file for everybody in a format.</summary>
    /// <returns>The open file and the name of its content (ETag, quoted); null if too many wait for one, or the site does not stand still.</returns>
    /// <exception cref="IOException">The disk is full.</exception>
    public async Task<(FileStream Content, string Tag)?> OpenAsync(SiteAddress site, ExportFormat format, ExportWriting writing, CancellationToken cancellationToken)
    {
        if (Open(site, format, await writing.StateAsync(ExportOrder.Anybody)) is { } kept)
        {
            return kept;
        }

        using var turn = await _making.AcquireAsync(cancellationToken: cancellationToken);
        if (!turn.IsAcquired)
        {
            return null;
        }

        var state = await writing.StateAsync(ExportOrder.Anybody);
        if (Open(site, format, state) is { } made)
        {
            return made;
        }

        site = HasPlace(site, state) ? site : SiteAddress.Unknown;
        return Open(site, format, state) ?? await MakeAsync(site, format, writing);
    }

    public void Dispose()
    {
        _making.Dispose();
        _downloads.Dispose();
    }

    // Others wait for it: it is made even if who asked first has gone.
    private async Task<(FileStream, string)?> MakeAsync(SiteAddress site, ExportFormat format, ExportWriting writing)
    {
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, Path.GetRandomFileName());
        var unfinished = path + ".part";
        try
        {
            if (await writing.WriteAsync(unfinished, new ExportOrder(ExportOrder.Anybody, format, site), CancellationToken.None) is not { } state)
            {
                return null;
            }

            var tag = await TagOfAsync(unfinished);
            File.Move(unfinished, path);
            Keep(site, format, path, tag, state);
            return Open(site, format, state);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private (FileStream, string)? Open(SiteAddress site, ExportFormat format, PublicState state)
    {
        lock (_lock)
        {
            return state == _state && _files.TryGetValue((site, format), out var file) && File.Exists(file.Path)
                ? (new FileStream(file.Path, new FileStreamOptions { Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous | FileOptions.SequentialScan }), file.Tag)
                : null;
        }
    }

    private bool HasPlace(SiteAddress site, PublicState state)
    {
        lock (_lock)
        {
            var sites = state == _state ? _files.Keys.Select(key => key.Site).Where(known => known != SiteAddress.Unknown).ToHashSet() : [];
            return sites.Count < MostAddresses || sites.Contains(site);
        }
    }

    private void Keep(SiteAddress site, ExportFormat format, string path, string tag, PublicState state)
    {
        lock (_lock)
        {
            if (state != _state)
            {
                foreach (var old in _files.Values)
                {
                    File.Delete(old.Path);
                }

                _files.Clear();
                _state = state;
            }

            _files[(site, format)] = (path, tag);
        }
    }

    private static async Task<string> TagOfAsync(string path)
    {
        await using var content = new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        return $"\"{Convert.ToHexStringLower((await SHA256.HashDataAsync(content)).AsSpan(0, 16))}\"";
    }
}
