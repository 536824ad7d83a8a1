using System.Security.Cryptography;
using System.Text;
using EmbeddedOrchard.Media.Files;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace EmbeddedOrchard.Media.Pictures;

/// <summary>Signs addresses of resized pictures, so that only the site decides which are made. The key is kept with the site and outlives restarts.</summary>
internal sealed class MediaTokens(MediaRoot root, IDataProtectionProvider protection, IOptions<MediaOptions> options) : IMediaTokenService
{
    private const int KeyBytes = 32;

    private readonly Lazy<byte[]> _key = new(() => ReadKey(root.Key, protection.CreateProtector("EmbeddedOrchard.Media.Tokens")));

    /// <summary>Signs an address such as <c>/media/river.jpg?width=240&amp;height=240</c>. What is none of a resized picture comes back as it was.</summary>
    public string AddTokenToPath(string path)
    {
        var question = path.IndexOf('?', StringComparison.Ordinal);
        if (question < 0 || !new PathString(Uri.UnescapeDataString(path[..question])).StartsWithSegments(options.Value.AssetsRequestPath, out var inside))
        {
            return path;
        }

        var query = new QueryCollection(QueryHelpers.ParseQuery(path[question..]));
        return Rendition.Read(query, options.Value.SupportedSizes) is { } rendition
            ? QueryHelpers.AddQueryString(path, Rendition.Token, TokenOf(inside.Value!, rendition))
            : path;
    }

    public bool IsValid(string path, Rendition rendition, string? token) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(TokenOf(path, rendition)), Encoding.UTF8.GetBytes(token ?? string.Empty));

    private string TokenOf(string path, Rendition rendition) =>
        WebEncoders.Base64UrlEncode(HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes($"{rendition}\n{path.TrimStart('/')}")));

    private static byte[] ReadKey(string place, IDataProtector protector)
    {
        if (!File.Exists(place))
        {
            var unfinished = $"{place}.{Guid.NewGuid():N}";
            File.WriteAllBytes(unfinished, protector.Protect(RandomNumberGenerator.GetBytes(KeyBytes)));
            try
            {
                File.Move(unfinished, place, overwrite: false);
            }
            catch (IOException) when (File.Exists(place))
            {
                // Another process was faster: its key is the site's.
                File.Delete(unfinished);
            }
        }

        return protector.Unprotect(File.ReadAllBytes(place));
    }
}
