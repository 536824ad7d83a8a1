using EmbeddedOrchard.Media.Intake;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Media;

namespace EmbeddedOrchard.Media;

/// <summary>Orchard Core's defaults, and what the configuration says instead.</summary>
internal sealed class MediaConfiguration(IShellConfiguration configuration) : IConfigureOptions<MediaOptions>
{
    private const int MaxFileSize = 30_000_000;

    private static readonly int[] Sizes = [16, 32, 50, 100, 160, 240, 480, 600, 1024, 2048];

    public void Configure(MediaOptions options)
    {
        var section = configuration.GetSection("OrchardCore_Media");
        options.SupportedSizes = section.GetSection(nameof(options.SupportedSizes)).Get<int[]>() ?? Sizes;
        options.AllowedFileExtensions = new HashSet<string>(
            section.GetSection(nameof(options.AllowedFileExtensions)).Get<string[]>() ?? FileKinds.Extensions, StringComparer.OrdinalIgnoreCase);
        options.MaxFileSize = section.GetValue(nameof(options.MaxFileSize), MaxFileSize);
        options.AssetsPath = section.GetValue(nameof(options.AssetsPath), "Media")!;
        options.AssetsRequestPath = section.GetValue(nameof(options.AssetsRequestPath), "/media")!;
        options.AssetsUsersFolder = section.GetValue(nameof(options.AssetsUsersFolder), "_Users")!;
    }
}
