namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>A unit as it stands in the file, its segments joined.</summary>
internal sealed class XliffUnit
{
    public required int Line { get; init; }

    public required string Id { get; init; }

    public required string? Type { get; init; }

    public required int? MaxLength { get; init; }

    public List<string> Notes { get; } = [];

    /// <summary>The tags that codes refer to. None in the place of one that cannot be read.</summary>
    public Dictionary<string, string?> Data { get; } = new(StringComparer.Ordinal);

    public List<XliffSegment> Segments { get; } = [];

    /// <summary>A tool that does not keep types leaves what can be seen: codes are there for HTML only.</summary>
    public bool IsHtml => Type == XliffNames.HtmlType || (Type != XliffNames.TextType && Data.Count > 0);

    public bool IsTranslated => Segments.Exists(segment => !segment.IsIgnorable && segment.HasTarget);

    public bool IsPartlyTranslated => IsTranslated && Segments.Exists(segment => !segment.IsIgnorable && segment.HasSource && !segment.HasTarget);

    /// <summary>No further than the segment that is least far.</summary>
    public UnitState State => IsTranslated ? Segments.Where(segment => !segment.IsIgnorable && segment.HasTarget).Min(segment => segment.State) : UnitState.Initial;

    public IEnumerable<XliffPiece> Source => Spaced(Segments.SelectMany(segment => segment.Source));

    public IEnumerable<XliffPiece> Target => Spaced(Segments.OrderBy(segment => segment.Order).SelectMany(segment => segment.Target ?? (segment.IsIgnorable ? segment.Source : [])));

    private IEnumerable<XliffPiece> Spaced(IEnumerable<XliffPiece> pieces) =>
        Segments.TrueForAll(segment => segment.KeepsSpace) ? pieces : XliffSpace.Collapse(pieces);
}
