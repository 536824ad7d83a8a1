using OrchardParticipation.Translation.Formats.Inline;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>
/// Turns the codes of a unit into tags. Those of the source come from the data of the file; those of the translation are the
/// source's with the same id, whatever else the translation says of them.
/// </summary>
internal sealed class XliffUnitResolver(XliffUnit unit, InlineTags tags)
{
    private readonly Dictionary<string, XliffCode> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The unit, or what is damaged in it and, if that has a place of its own, where.</summary>
    public (TagDamage Damage, int? Line)? Resolve(out TranslationUnit? resolved)
    {
        resolved = null;
        if (unit.IsPartlyTranslated)
        {
            return (new TagDamage(ProblemKind.PartlyTranslated, ""), null);
        }

        if (ReadSource(out var source) is { } broken)
        {
            return broken;
        }

        var target = "";
        if (unit.IsTranslated)
        {
            if (ReadTarget(out var text) is { } damaged)
            {
                return damaged;
            }

            target = Write(text);
        }

        var note = unit.Notes.Count == 0 ? null : string.Join('\n', unit.Notes);
        resolved = new TranslationUnit(unit.Id, Write(source), target.Length == 0 ? null : target, unit.IsHtml, unit.State, note, unit.MaxLength);
        return null;
    }

    private (TagDamage, int?)? ReadSource(out InlineText source) =>
        new XliffCodes(FindInSource, Describe).Read(unit.Source, out source) is not { } damaged ? null
        : damaged.Damage.Kind == ProblemKind.UnknownCharacter ? damaged
        : (damaged.Damage with { Kind = ProblemKind.SourceTag }, damaged.Line);

    private (TagDamage, int?)? ReadTarget(out InlineText target)
    {
        if (new XliffCodes(FindInTarget, Describe).Read(unit.Target, out target) is { } damaged)
        {
            return damaged;
        }

        var missing = _codes.FirstOrDefault(code => !_used.Contains(code.Key)).Value.Tag;
        return missing is null ? null : (new TagDamage(ProblemKind.MissingTag, missing.Open), null);
    }

    // A plain text has no codes, whatever the file says.
    private XliffCode FindInSource(XliffPiece piece)
    {
        var code = new XliffCode(unit.IsHtml && TagOf(piece) is { } written ? tags.Find(written) : null, _codes.Count, ProblemKind.SourceTag);
        return code.Tag is null || _codes.TryAdd(piece.Value, code) ? code : code with { Tag = null };
    }

    private XliffCode FindInTarget(XliffPiece piece) =>
        !_codes.TryGetValue(piece.Value, out var code) ? new XliffCode(null, -1, ProblemKind.UnknownTag)
        : !_used.Add(piece.Value) ? code with { Tag = null, Problem = ProblemKind.RepeatedTag }
        : code;

    private string Describe(XliffPiece piece) => _codes.GetValueOrDefault(piece.Value).Tag?.Open ?? TagOf(piece) ?? piece.Value;

    private string? TagOf(XliffPiece piece) => piece.Data is null ? null : unit.Data.GetValueOrDefault(piece.Data);

    private string Write(InlineText text) => unit.IsHtml ? text.ToHtml() : string.Concat(text.Pieces.Select(piece => piece.Text));
}
