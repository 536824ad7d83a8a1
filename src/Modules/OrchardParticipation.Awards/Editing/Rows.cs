namespace OrchardParticipation.Awards.Editing;

/// <summary>Lists that are edited without scripts: the rows that there are and some empty ones; a row that was emptied is gone.</summary>
internal static class Rows
{
    private const int Empty = 3;

    public static List<TRow> Of<TRow>(IEnumerable<TRow> rows, Func<TRow> empty) =>
        [.. rows, .. Enumerable.Range(0, Empty).Select(_ => empty())];

    /// <summary>The rows that hold something, each with its place in the form.</summary>
    public static IEnumerable<(TRow Row, string Field)> Filled<TRow>(List<TRow>? rows, string field, Func<TRow, bool> isBlank) =>
        (rows ?? []).Select((row, at) => (Row: row, Field: $"{field}[{at}]")).Where(one => !isBlank(one.Row));

    public static bool AreBlank(params IEnumerable<string?> texts) => texts.All(string.IsNullOrWhiteSpace);

    public static void RefuseDuplicates(FieldReader reader, IEnumerable<(string? Key, string Field)> keys)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, field) in keys)
        {
            if (key is not null && !known.Add(key))
            {
                reader.Add(field, FieldError.Duplicate);
            }
        }
    }
}
