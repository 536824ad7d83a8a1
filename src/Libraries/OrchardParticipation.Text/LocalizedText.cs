using System.Diagnostics;
using System.Text.Json.Serialization;

namespace OrchardParticipation.Text;

/// <summary>
/// A short text in several languages: an immutable map from culture to text, in the order in which the languages were
/// given. Blank texts are not kept, so a culture that is there has something to read. Cultures are compared without
/// regard to case. In JSON it is Decidim's translated hash: <c>{"en":"Jury","fr":"Jury"}</c>.
/// </summary>
[JsonConverter(typeof(LocalizedTextConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly CultureText[] _texts;

    /// <summary>Keeps the texts that are not blank; of two for the same culture the last one wins.</summary>
    public LocalizedText(IEnumerable<CultureText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);

        var kept = new List<CultureText>();
        foreach (var text in texts)
        {
            kept.RemoveAll(other => IsSame(other.Culture, text.Culture));
            if (!string.IsNullOrWhiteSpace(text.Culture) && !string.IsNullOrWhiteSpace(text.Text))
            {
                kept.Add(text);
            }
        }

        _texts = [.. kept];
    }

    /// <summary>No text in any language.</summary>
    public static LocalizedText Empty { get; } = new([]);

    /// <summary>The texts, in the order in which they were given.</summary>
    public IReadOnlyList<CultureText> Texts => _texts;

    public bool IsEmpty => _texts.Length == 0;

    /// <summary>A text in one language.</summary>
    public static LocalizedText Of(string culture, string? text) => new([new CultureText(culture, text ?? "")]);

    /// <summary>The text written in exactly this culture, or null.</summary>
    public string? Exactly(string culture) => Find(culture)?.Text;

    /// <summary>
    /// The text for a reader of <paramref name="culture"/>, and the culture that it is in, so that a page can mark it.
    /// Tried in turn: the culture, its parents (<c>fr</c> for <c>fr-CA</c>), each culture of
    /// <paramref name="fallbackOrder"/> with its parents, then the first language that there is. Null when empty.
    /// </summary>
    public CultureText? In(string culture, params IReadOnlyList<string> fallbackOrder)
    {
        if (IsEmpty)
        {
            return null;
        }

        var found = FindOrParent(culture);
        for (var i = 0; found is null && i < fallbackOrder.Count; i++)
        {
            found = FindOrParent(fallbackOrder[i]);
        }

        return found ?? _texts[0];
    }

    /// <summary>The same map with another text for one culture; a blank text removes the culture.</summary>
    public LocalizedText With(string culture, string? text)
    {
        var at = Array.FindIndex(_texts, other => IsSame(other.Culture, culture));
        var texts = _texts.ToList();
        if (at < 0)
        {
            texts.Add(new CultureText(culture, text ?? ""));
        }
        else
        {
            texts[at] = new CultureText(texts[at].Culture, text ?? "");
        }

        return new LocalizedText(texts);
    }

    /// <summary>Equal when both have the same text for the same cultures, in whatever order.</summary>
    public bool Equals(LocalizedText? other) =>
        other is not null
        && other._texts.Length == _texts.Length
        && _texts.All(text => string.Equals(other.Exactly(text.Culture), text.Text, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    public override int GetHashCode() => _texts.Aggregate(
        _texts.Length,
        (hash, text) => hash ^ HashCode.Combine(text.Culture.ToUpperInvariant(), text.Text));

    public override string ToString() => string.Join(" | ", _texts.Select(text => $"{text.Culture}: {text.Text}"));

    private CultureText? FindOrParent(string culture)
    {
        var tag = culture;
        while (tag.Length > 0)
        {
            if (Find(tag) is { } found)
            {
                return found;
            }

            tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)];
        }

        return null;
    }

    private CultureText? Find(string culture)
    {
        foreach (var text in _texts)
        {
            if (IsSame(text.Culture, culture))
            {
                return text;
            }
        }

        return null;
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
