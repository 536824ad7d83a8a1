using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Display.Placing;

/// <summary>What a rule of a placement file is matched against.</summary>
internal sealed record PlacementSubject(string ShapeType, string DisplayType, string? Differentiator, ContentItem? Item, string? Stereotype, string Path);

/// <summary>One entry of a <c>placement.json</c>: filters that must all match, and what follows when they do.</summary>
internal sealed record PlacementRule
{
    public string? Place { get; init; }

    public string? Shape { get; init; }

    public IReadOnlyList<string> Alternates { get; init; } = [];

    public string? DisplayType { get; init; }

    public string? Differentiator { get; init; }

    public IReadOnlyList<string> ContentTypes { get; init; } = [];

    public IReadOnlyList<string> ContentParts { get; init; } = [];

    public IReadOnlyList<string> Paths { get; init; } = [];

    public bool Matches(PlacementSubject subject) =>
        (DisplayType is null || Same(DisplayType, subject.DisplayType)) &&
        (Differentiator is null || Same(Differentiator, subject.Differentiator)) &&
        (ContentTypes.Count == 0 || ContentTypes.Any(type => Like(type, subject.Item?.ContentType) || Like(type, subject.Stereotype))) &&
        (ContentParts.Count == 0 || (subject.Item is { } item && ContentParts.Any(part => item.Data.ContainsKey(part)))) &&
        (Paths.Count == 0 || Paths.Any(path => Like(path.TrimStart('~').TrimEnd('/'), subject.Path.TrimEnd('/'))));

    private static bool Same(string expected, string? actual) => string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase);

    private static bool Like(string pattern, string? actual) => actual is not null && (pattern.EndsWith('*')
        ? actual.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
        : Same(pattern, actual));
}
