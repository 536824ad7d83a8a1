using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmbeddedOrchard.Media.Files;

namespace EmbeddedOrchard.Media.Pictures;

/// <summary>Where resized pictures are kept: a folder for each file of the library, which goes with it.</summary>
internal sealed class KeptRenditions(MediaRoot root)
{
    public string PlaceOf(MediaEntry file, Rendition rendition) => Path.Combine(
        FolderOf(file.Path),
        string.Create(CultureInfo.InvariantCulture, $"{rendition}-{file.LastModifiedUtc.Ticks:x}-{file.Length:x}{MediaPath.ExtensionOf(file.Path)}"));

    public void Forget(string path)
    {
        try
        {
            Directory.Delete(FolderOf(path), recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Nobody has asked for one.
        }
    }

    private string FolderOf(string path)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path.TrimStart('/'))).AsSpan(0, 16));
        return Path.Combine(root.Kept, name[..2], name);
    }
}
