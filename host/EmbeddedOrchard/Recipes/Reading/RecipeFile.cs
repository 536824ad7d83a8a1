using Microsoft.Extensions.FileProviders;

namespace EmbeddedOrchard.Recipes.Reading;

internal static class RecipeFile
{
    private const long MaxLength = 64 * 1024 * 1024;
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static async Task<byte[]> ReadAsync(IFileInfo file)
    {
        if (file.Length > MaxLength)
        {
            throw new InvalidDataException($"'{file.Name}' is larger than {MaxLength / 1024 / 1024} MiB.");
        }

        await using var stream = file.CreateReadStream();
        using var buffer = new MemoryStream((int)Math.Max(0, file.Length));
        await stream.CopyToAsync(buffer);
        var bytes = buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
        return bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
    }
}
