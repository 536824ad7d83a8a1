using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardParticipation.Revisions.Pages;

namespace OrchardParticipation.Revisions.Tests;

/// <summary>The words of the source, in the plural forms of English.</summary>
internal static class EnglishWords
{
    public static ChangeWords Make()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        return new ChangeWords(new SourceLanguage());
    }

    private sealed class SourceLanguage : IStringLocalizer<ChangeWords>
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] =>
            arguments is [PluralizationArgument plural]
                ? new(name, string.Format(CultureInfo.InvariantCulture, plural.Forms[plural.Count == 1 ? 0 : 1], plural.Count))
                : new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
