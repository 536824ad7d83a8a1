using System.Globalization;
using System.Text;

namespace OrchardParticipation.Text;

/// <summary>The form in which texts are searched and sorted: lower case, without accents, in the Latin letters that people type.</summary>
public static class Folding
{
    /// <summary><c>Medellín</c> and <c>MEDELLIN</c> become <c>medellin</c>; runs of white space and control characters become one space.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (rune.IsAscii)
            {
                // Most letters of most texts: no string for each of them.
                folded.Append(char.ToLowerInvariant((char)rune.Value));
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Spelled(Rune.ToLowerInvariant(rune)));
            }
        }

        return folded.ToString().TrimEnd();
    }

    // Half a surrogate pair cannot be normalised; as the replacement character it can.
    private static string Decomposed(string text) => Ascii.IsValid(text) ? text
        : WholeRunes(text).Normalize(NormalizationForm.FormD);

    private static string WholeRunes(string text)
    {
        var whole = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return whole.ToString();
    }

    // Letters that Unicode does not decompose.
    private static string Spelled(Rune lower) => lower.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => lower.ToString(),
    };
}
