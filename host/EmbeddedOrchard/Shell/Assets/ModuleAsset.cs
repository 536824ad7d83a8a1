using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace EmbeddedOrchard.Shell.Assets;

internal sealed class ModuleAsset : IFileInfo
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private ModuleAsset(string path, byte[] content)
    {
        Name = Path.GetFileName(path);
        Content = content;
        var type = ContentTypes.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"";
    }

    public string Name { get; }
    public byte[] Content { get; }
    public string ContentType { get; }
    public string ETag { get; }

    public bool Exists => true;
    public bool IsDirectory => false;
    public long Length => Content.Length;
    public string? PhysicalPath => null;

    // The content decides, by the ETag: the date of a build says nothing.
    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public Stream CreateReadStream() => new MemoryStream(Content, writable: false);

    public static ModuleAsset Load(string path, Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new ModuleAsset(path, content);
    }
}
