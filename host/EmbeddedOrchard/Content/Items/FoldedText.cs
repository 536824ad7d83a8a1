using System.Globalization;
using System.Text;

namespace EmbeddedOrchard.Content.Items;

/// <summary>Text without case and accents: "Medellín" is found by "medellin", and "Élan" stands at E.</summary>
internal static class FoldedText
{
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark))
        {
            folded.Append(char.ToLowerInvariant(character));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC).Trim();
    }
}
