using Microsoft.AspNetCore.Http;

namespace OrchardCore.Media;

public class MediaOptions
{
    public int[] SupportedSizes { get; set; }
    public int MaxFileSize { get; set; }
    public HashSet<string> AllowedFileExtensions { get; set; }
    public PathString AssetsRequestPath { get; set; }
    public string AssetsPath { get; set; }
    public string AssetsUsersFolder { get; set; }
}
