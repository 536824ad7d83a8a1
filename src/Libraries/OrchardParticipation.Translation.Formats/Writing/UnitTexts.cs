using OrchardParticipation.Translation.Formats.Inline;

namespace OrchardParticipation.Translation.Formats.Writing;

/// <summary>Both texts of a unit in pieces, and which code of the source each code of the target is.</summary>
/// <remarks>There is no target if there is no translation, or one of white space only.</remarks>
internal sealed record UnitTexts(InlineText Source, InlineText? Target, int[] TargetCodes)
{
    public static UnitTexts Of(TranslationUnit unit, InlineTags tags)
    {
        var source = Read(unit, unit.Source, tags);
        if (string.IsNullOrWhiteSpace(unit.Target))
        {
            return new(source, null, []);
        }

        // A translation may be older than its source and have other tags. It is shown as it is; the reader holds it to the source again.
        var target = Read(unit, unit.Target, tags);
        InlineCodes.Match(source, target, out var codes);
        return new(source, target, codes);
    }

    private static InlineText Read(TranslationUnit unit, string text, InlineTags tags)
    {
        text = WrittenText.Whole(text);
        if (!unit.IsHtml)
        {
            return new InlineText([new(InlineKind.Text, text, null, -1)]);
        }

        return InlineParser.Parse(text, tags, out var inline) is { } damage
            ? throw new ArgumentException($"The text of unit '{unit.Id}' is no line of canonical HTML: {damage.Tag}")
            : inline;
    }
}
