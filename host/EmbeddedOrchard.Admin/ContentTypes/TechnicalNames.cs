using System.Globalization;
using System.Text;
using OrchardCore.ContentManagement.Metadata.Builders;

namespace EmbeddedOrchard.Admin.ContentTypes;

/// <summary>The names that types, parts and fields have in the store.</summary>
internal static class TechnicalNames
{
    private const int MaximumLength = 64;

    /// <summary>"Réunion publique" is called <c>ReunionPublique</c>.</summary>
    public static string Suggest(string displayName)
    {
        var name = new StringBuilder(displayName.Length);
        var starts = true;
        foreach (var letter in displayName.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                name.Append(starts ? char.ToUpperInvariant(letter) : letter);
                starts = false;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                starts = true;
            }
        }

        return name.Length > MaximumLength ? name.ToString(0, MaximumLength) : name.ToString();
    }

    public static bool IsValid(string name) => name.Length <= MaximumLength && DefinitionNames.Refusal(name, "content part") is null;
}
