namespace EmbeddedOrchard.Content.Items;

internal static class ColumnText
{
    /// <summary>The text as far as it fits into its column.</summary>
    public static string? UpTo(this string? text, int length) => text is null || text.Length <= length ? text : text[..length];
}
