using System.Globalization;
using System.Text;
using OrchardCore.Modules.Services;

namespace EmbeddedOrchard.Shell.Services;

/// <summary>Lower-case letters and digits with a separator between words; accents are dropped, other scripts stay.</summary>
internal sealed class SlugService : ISlugService
{
    private const char Hyphen = '-';
    private const int MaxLength = 1000;

    public string Slugify(string text) => Slugify(text, Hyphen);

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var slug = new StringBuilder(Math.Min(text.Length, MaxLength));
        var pending = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark:
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber:
                    if (slug.Length >= MaxLength)
                    {
                        return slug.ToString().Normalize(NormalizationForm.FormC);
                    }

                    if (pending && slug.Length > 0)
                    {
                        slug.Append(separator);
                    }

                    pending = false;
                    slug.Append(Rune.ToLowerInvariant(rune).ToString());
                    break;
                default:
                    pending = true;
                    break;
            }
        }

        return slug.ToString().Normalize(NormalizationForm.FormC);
    }
}
