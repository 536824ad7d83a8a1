using System.Globalization;
using System.Text;
using OrchardCore.Modules.Services;

namespace EmbeddedOrchard.Content.Liquid;

/// <summary>Letters and digits of any script, lowercase, without accents, joined by the separator.</summary>
internal sealed class SlugService : ISlugService
{
    private const int MaxLength = 1000;

    public string Slugify(string text) => Slugify(text, '-');

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }
            else if (slug.Length > 0 && slug[^1] != separator)
            {
                slug.Append(separator);
            }

            if (slug.Length >= MaxLength)
            {
                break;
            }
        }

        return slug.ToString().Trim(separator).Normalize(NormalizationForm.FormC);
    }
}
