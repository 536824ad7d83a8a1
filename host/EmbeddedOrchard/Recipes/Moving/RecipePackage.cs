using System.IO.Compression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace EmbeddedOrchard.Recipes.Moving;

internal enum PackageProblem
{
    Damaged,
    NoRecipe,
    UnsafeName,
    TooMany,
    TooLarge,
}

/// <summary>A package that is not even looked into.</summary>
internal sealed class PackageException(PackageProblem problem, string? detail = null, Exception? inner = null) : IOException(detail ?? problem.ToString(), inner)
{
    public PackageProblem Problem => problem;

    public string? Detail => detail;
}

/// <summary>
/// A file that somebody sent: a recipe, or a zip archive with <c>Recipe.json</c> and the files that it names. Nothing of an archive
/// is put on the disk under its own name, and no more of it is unpacked than its own list announces.
/// </summary>
internal sealed class RecipePackage : IFileProvider, IDisposable
{
    public const string RecipeName = "Recipe.json";

    /// <summary>How many files an archive may have, its recipe included.</summary>
    public const int MostEntries = 20_000;

    /// <summary>How large a package may be.</summary>
    public const int MostMegabytes = 256;

    // Of all that is read from it, its recipe several times: small archives can announce a lot.
    private const long MostBytes = 2L * MostMegabytes * 1024 * 1024;

    private readonly ZipArchive? _archive;
    private readonly Dictionary<string, long> _entries;
    private long _read;

    private RecipePackage(IFileInfo recipe) => (Recipe, _entries) = (recipe, []);

    private RecipePackage(ZipArchive archive, Dictionary<string, long> entries)
    {
        (_archive, _entries) = (archive, entries);
        Recipe = GetFileInfo(entries.Keys.First(IsRecipe));
    }

    public IFileInfo Recipe { get; }

    /// <exception cref="PackageException">It is neither a recipe nor an archive with one, or it is not safe.</exception>
    public static RecipePackage Open(string path, string name)
    {
        if (!IsArchive(path))
        {
            return new RecipePackage(new SentFile(path, name));
        }

        ZipArchive? archive = null;
        try
        {
            archive = ZipFile.OpenRead(path);
            if (archive.Entries.Count > MostEntries)
            {
                throw new PackageException(PackageProblem.TooMany, $"{MostEntries}");
            }

            var entries = new Dictionary<string, long>(StringComparer.Ordinal);
            foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                if (!IsSafe(entry.FullName) || !entries.TryAdd(entry.FullName, entry.Length))
                {
                    throw new PackageException(PackageProblem.UnsafeName, entry.FullName.Length > 100 ? entry.FullName[..100] : entry.FullName);
                }
            }

            return entries.Keys.Any(IsRecipe) ? new RecipePackage(archive, entries) : throw new PackageException(PackageProblem.NoRecipe);
        }
        catch (InvalidDataException exception)
        {
            archive?.Dispose();
            throw new PackageException(PackageProblem.Damaged, null, exception);
        }
        catch (PackageException)
        {
            archive?.Dispose();
            throw;
        }
    }

    public void Dispose() => _archive?.Dispose();

    public IFileInfo GetFileInfo(string subpath) => _entries.TryGetValue(subpath.TrimStart('/'), out var length)
        ? new PackedFile(this, subpath.TrimStart('/'), length)
        : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static bool IsRecipe(string name) => name.Equals(RecipeName, StringComparison.OrdinalIgnoreCase);

    private static bool IsSafe(string name) =>
        !name.StartsWith('/') && !name.AsSpan().ContainsAny('\\', ':', '\0') && !name.Split('/').Any(part => part is "" or "." or "..");

    private static bool IsArchive(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[4];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head is [0x50, 0x4B, 0x03, 0x04] or [0x50, 0x4B, 0x05, 0x06];
    }

    private sealed class PackedFile(RecipePackage package, string name, long length) : IFileInfo
    {
        public bool Exists => true;
        public bool IsDirectory => false;
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;
        public long Length => length;
        public string Name => Path.GetFileName(name);
        public string? PhysicalPath => null;

        public Stream CreateReadStream()
        {
            if (Interlocked.Add(ref package._read, length) > MostBytes)
            {
                throw new PackageException(PackageProblem.TooLarge, $"{MostBytes / 1024 / 1024} MiB");
            }

            try
            {
                var entry = package._archive!.GetEntry(name)!;
                return new PackedStream(entry.Open(), length, entry.Crc32);
            }
            catch (InvalidDataException exception)
            {
                throw new PackageException(PackageProblem.Damaged, null, exception);
            }
        }
    }

    private sealed class SentFile(string path, string name) : IFileInfo
    {
        public bool Exists => true;
        public bool IsDirectory => false;
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;
        public long Length => new FileInfo(path).Length;
        public string Name => name;
        public string? PhysicalPath => null;

        public Stream CreateReadStream() => File.OpenRead(path);
    }
}
