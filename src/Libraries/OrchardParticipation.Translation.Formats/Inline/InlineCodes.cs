namespace OrchardParticipation.Translation.Formats.Inline;

/// <summary>
/// Holds a translation to the tags of its source: the same tags, attributes and all, each as often as there, in any order and
/// nested. Nothing else is accepted, so that a translation brings no markup with it.
/// </summary>
public static class InlineCodes
{
    /// <summary>
    /// What the translation did to the tags, or nothing. The source of a file is what the file says: whoever stores a translation
    /// compares it with the text that it is a translation of.
    /// </summary>
    /// <param name="source">A line of HTML, without block elements.</param>
    /// <param name="target">Its translation.</param>
    public static TagDamage? Check(string source, string target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var tags = new InlineTags();
        return ParseSource(source, tags, out var from)
            ?? InlineParser.Parse(target, tags, out var to)
            ?? Match(from, to, out _);
    }

    internal static TagDamage? ParseSource(string source, InlineTags tags, out InlineText text) =>
        InlineParser.Parse(source, tags, out text) is { } damage ? damage with { Kind = ProblemKind.SourceTag } : null;

    /// <summary>For every code of the target the code of the source with the same tag; a number of its own where there is none left.</summary>
    internal static TagDamage? Match(InlineText source, InlineText target, out int[] codes)
    {
        var free = source.Codes.GroupBy(piece => piece.Tag!.Open, piece => piece.Code, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        var next = source.Codes.Count();
        var found = new List<int>();
        TagDamage? damage = null;
        foreach (var piece in target.Codes)
        {
            var tag = piece.Tag!.Open;
            if (free.TryGetValue(tag, out var same) && same.TryDequeue(out var code))
            {
                found.Add(code);
                continue;
            }

            found.Add(next++);
            damage ??= new TagDamage(same is null ? ProblemKind.UnknownTag : ProblemKind.RepeatedTag, tag);
        }

        codes = [.. found];
        return damage ?? (free.FirstOrDefault(tag => tag.Value.Count > 0) is { Key: { } missing } ? new TagDamage(ProblemKind.MissingTag, missing) : null);
    }
}
