using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;
using YesSql;

namespace OrchardParticipation.Awards.Reading;

internal sealed class PublicPractices(
    ISession session,
    IContentManager contents,
    IPublicEditions editions,
    IVisibility visibility,
    ISiteCultures cultures) : IPublicPractices
{
    public async Task<PublicPractice?> FindAsync(ClaimsPrincipal reader, PublicAddress address, string culture)
    {
        if (await editions.FindAsync(reader, address.Edition) is not { } edition)
        {
            return null;
        }

        var order = await cultures.GetAsync();
        var languages = LanguagesOf(await AtAsync(address), order);
        if (Fallback.Choose(languages, language => language.Culture, culture, order.Cultures) is not { } chosen
            || await contents.GetAsync(chosen.ContentItemId) is not { } item
            || !await visibility.CanSeeAsync(reader, item)
            || PublicAddress.Of(item.As<PracticePart>()) is not { } canonical)
        {
            return null;
        }

        return new PublicPractice(canonical, chosen.LocalizationSet, chosen.Culture, item, [.. languages.Select(language => language.Culture)], edition);
    }

    private Task<IEnumerable<AddressIndex>> AtAsync(PublicAddress address) => session
        .QueryIndex<AddressIndex>(row => row.Edition == address.Edition && row.Component == address.Component && row.Number == address.Number && row.Published)
        .ListAsync();

    // The editor refuses an address that is taken; should an import bring one, the same practice answers every time.
    private static List<PracticeLanguage> LanguagesOf(IEnumerable<AddressIndex> rows, CultureOrder order)
    {
        var found = rows.ToList();
        var owner = found.Select(row => row.LocalizationSet).Order(StringComparer.Ordinal).FirstOrDefault();

        return [.. order.Cultures
            .Select(culture => (Culture: culture, Row: found.Find(row => row.LocalizationSet == owner && string.Equals(row.Culture, culture, StringComparison.OrdinalIgnoreCase))))
            .Where(language => language.Row is not null)
            .Select(language => new PracticeLanguage(language.Culture, language.Row!.ContentItemId!, language.Row.LocalizationSet!))];
    }

    private sealed record PracticeLanguage(string Culture, string ContentItemId, string LocalizationSet);
}
