using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Reading;

internal sealed class PublicPractices(
    AddressBook addresses,
    PracticeEntries entries,
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
        var languages = await addresses.AtAsync(address);
        if (Fallback.Choose(languages, language => language.Culture, culture, order.Cultures) is not { } chosen
            || await contents.GetAsync(chosen.ContentItemId) is not { } item
            || !await visibility.CanSeeAsync(reader, item)
            || PublicAddress.Of(item.As<PracticePart>()) is not { } canonical)
        {
            return null;
        }

        return new PublicPractice(canonical, chosen.LocalizationSet, chosen.Culture, item, [.. languages.Select(language => language.Culture)], edition);
    }

    public Task<IReadOnlyDictionary<string, PublicAddress>> AddressesAsync(string edition) => addresses.OfEditionAsync(edition);

    public async Task<IReadOnlyList<PracticeEntry>> OfEditionAsync(ClaimsPrincipal reader, string edition) =>
        await visibility.MayReadAsync(reader, ContentTypes.Practice) && await editions.FindAsync(reader, edition) is not null
            ? await entries.OfEditionAsync(edition)
            : [];
}
