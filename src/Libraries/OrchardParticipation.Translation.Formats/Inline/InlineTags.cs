using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Translation.Formats.Inline;

/// <summary>
/// Knows which tags a line of text may have: those that <see cref="CanonicalHtml"/> leaves as they are inside a paragraph. So
/// there is no list of elements, attributes and addresses here that could say something else than the sanitiser of texts.
/// </summary>
internal sealed class InlineTags
{
    private readonly Dictionary<string, InlineTag?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _void = new(StringComparer.Ordinal);

    /// <summary>The start tag as it is written in canonical form; that of an element without content may end in a slash, which translation tools like.</summary>
    public InlineTag? Find(string written)
    {
        if (!_known.TryGetValue(written, out var tag))
        {
            tag = Read(written);
            _known.Add(written, tag);
        }

        return tag;
    }

    private InlineTag? Read(string written)
    {
        var slashed = written.EndsWith("/>", StringComparison.Ordinal);
        var open = slashed ? string.Concat(written[..^2].TrimEnd(' '), ">") : written;
        if (open.Length < 3 || open.LastIndexOf('<') != 0 || open.IndexOf('>', StringComparison.Ordinal) != open.Length - 1)
        {
            return null;
        }

        // Links differ from each other, elements do not: what one of a name showed need not be asked of the next.
        var name = NameOf(open);
        var isKnown = _void.TryGetValue(name, out var isVoid);
        var tag = (!isKnown || isVoid) && Stays($"a{open}b") ? new InlineTag(open, name, IsVoid: true)
            : !isVoid && !slashed && Stays($"{open}x</{name}>") ? new InlineTag(open, name, IsVoid: false)
            : null;
        if (tag is not null)
        {
            _void[name] = tag.IsVoid;
        }

        return tag;
    }

    private static string NameOf(string open) => open[1..open.AsSpan().IndexOfAny(' ', '>')];

    private static bool Stays(string line)
    {
        var paragraph = $"<p>{line}</p>";
        return CanonicalHtml.Of(paragraph) == paragraph;
    }
}
