using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Api;

/// <summary>Words that answers need in every language of the site at once.</summary>
internal sealed class ApiWords
{
    private ApiWords(TranslatedField edition, TranslatedField editions) => (Edition, Editions) = (edition, editions);

    public TranslatedField Edition { get; }

    public TranslatedField Editions { get; }

    public static ApiWords Of(IStringLocalizer<ApiWords> T, CultureOrder order) => new(
        In(order, () => T["Edition"]),
        In(order, () => T["Editions"]));

    private static TranslatedField In(CultureOrder order, Func<string> word)
    {
        var texts = new JsonObject();
        foreach (var culture in order.Cultures)
        {
            using (CultureScope.Create(culture))
            {
                texts[culture] = word();
            }
        }

        return TranslatedField.Of(texts);
    }
}
