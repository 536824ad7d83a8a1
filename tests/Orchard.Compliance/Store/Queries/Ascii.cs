namespace Orchard.Compliance.Store.Queries;

/// <summary>How SQLite compares the text columns of an index: ASCII letters without regard to case, all others as they are.</summary>
internal static class Ascii
{
    public static string Lower(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterUpper(letter) ? (char)(letter + 32) : letter));

    public static int Compare(string? left, string? right) =>
        string.CompareOrdinal(left is null ? null : Lower(left), right is null ? null : Lower(right));
}
