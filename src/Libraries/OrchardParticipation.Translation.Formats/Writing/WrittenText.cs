using System.Text;

namespace OrchardParticipation.Translation.Formats.Writing;

internal static class WrittenText
{
    /// <summary>UTF-8 has no half characters: each becomes the sign for what cannot be shown.</summary>
    public static string Whole(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString();
    }

    /// <summary>A note or a title: its lines, without the characters that XML has not.</summary>
    public static string[] LinesForPeople(string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] :
            [.. Whole(text).ReplaceLineEndings("\n").Split('\n').Select(line => string.Concat(line.Select(character => char.IsControl(character) || character is '\uFFFE' or '\uFFFF' ? ' ' : character)))];
}
