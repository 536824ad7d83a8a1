namespace OrchardParticipation.Translation.Formats.Reading;

internal static class LimitedInput
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>The whole input, or nothing if it has more bytes than it may. Of that it takes one byte more than these at most.</summary>
    public static async Task<byte[]?> ReadAsync(Stream input, int maximum, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var read = new MemoryStream();
        var chunk = new byte[ChunkSize];
        while (true)
        {
            var wanted = (int)Math.Min(chunk.Length, maximum + 1L - read.Length);
            var count = await input.ReadAsync(chunk.AsMemory(0, wanted), cancellationToken);
            if (count == 0)
            {
                return read.ToArray();
            }

            read.Write(chunk, 0, count);
            if (read.Length > maximum)
            {
                return null;
            }
        }
    }
}
