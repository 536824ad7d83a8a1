using YesSql.Services;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>The patterns of SQL's LIKE that stand for the text methods of predicates.</summary>
internal static class Patterns
{
    public static bool Has(string method) => method is nameof(string.Contains) or nameof(string.StartsWith) or nameof(string.EndsWith)
        or nameof(DefaultQueryExtensions.NotContains) or nameof(DefaultQueryExtensions.IsLike) or nameof(DefaultQueryExtensions.IsNotLike);

    /// <summary>Whether the caller wrote the pattern himself, wildcards included.</summary>
    public static bool IsRaw(string method) =>
        method is nameof(DefaultQueryExtensions.IsLike) or nameof(DefaultQueryExtensions.IsNotLike);

    public static bool IsNegative(string method) =>
        method is nameof(DefaultQueryExtensions.NotContains) or nameof(DefaultQueryExtensions.IsNotLike);

    public static string Of(string method, string text) => method switch
    {
        nameof(string.StartsWith) => $"{Escape(text)}%",
        nameof(string.EndsWith) => $"%{Escape(text)}",
        nameof(string.Contains) or nameof(DefaultQueryExtensions.NotContains) => Containing(text),
        _ => text,
    };

    /// <summary>Any text with this one in it; what would be a wildcard stands for itself, with <c>ESCAPE '\'</c>.</summary>
    public static string Containing(string text) => $"%{Escape(text)}%";

    private static string Escape(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace("%", @"\%", StringComparison.Ordinal)
        .Replace("_", @"\_", StringComparison.Ordinal);
}
