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

    /// <summary>A note or a title: its lines, without what only a terminal understands.</summary>
    public static string[] LinesForPeople(string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] :
            string.Create(text.Length, Whole(text), (characters, whole) =>
            {
                for (var i = 0; i < characters.Length; i++)
                {
                    characters[i] = whole[i] is not '\n' && (char.IsControl(whole[i]) || whole[i] is '\uFFFE' or '\uFFFF') ? ' ' : whole[i];
                }
            }).Split('\n');
}
