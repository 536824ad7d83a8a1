using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;
using YesSql;

namespace OrchardParticipation.Awards.Reading;

/// <summary>Who is at which address of an edition: small, read on every page of a practice, and kept until the next public change.</summary>
internal sealed class AddressBook(ISession session, Snapshots snapshots, ISiteCultures cultures)
{
    /// <summary>The languages of the practice at an address, in the order of the site's cultures; none when nobody is there.</summary>
    public async Task<IReadOnlyList<PracticeLanguage>> AtAsync(PublicAddress address)
    {
        var book = await BookAsync(address.Edition);
        return book.GetValueOrDefault((address.Component, address.Number)) ?? [];
    }

    /// <summary>An address of each localization set.</summary>
    public async Task<IReadOnlyDictionary<string, PublicAddress>> OfEditionAsync(string edition) => (await BookAsync(edition))
        .Where(entry => entry.Value.Count > 0)
        .DistinctBy(entry => entry.Value[0].LocalizationSet)
        .ToDictionary(entry => entry.Value[0].LocalizationSet, entry => new PublicAddress(edition, entry.Key.Component, entry.Key.Number));

    private Task<Dictionary<(int Component, int Number), IReadOnlyList<PracticeLanguage>>> BookAsync(string edition) =>
        snapshots.GetAsync($"{nameof(AddressBook)}:{edition}", () => ReadAsync(edition));

    private async Task<Dictionary<(int Component, int Number), IReadOnlyList<PracticeLanguage>>> ReadAsync(string edition)
    {
        var order = await cultures.GetAsync();
        var rows = await session.QueryIndex<AddressIndex>(row => row.Edition == edition && row.Published).ListAsync();

        return rows
            .GroupBy(row => (row.Component, row.Number))
            .ToDictionary(address => address.Key, address => LanguagesOf([.. address], order));
    }

    // The editor refuses an address that is taken; should an import bring one, the same practice answers every time.
    private static IReadOnlyList<PracticeLanguage> LanguagesOf(List<AddressIndex> rows, CultureOrder order)
    {
        var owner = rows.Select(row => row.LocalizationSet).Order(StringComparer.Ordinal).First();

        return [.. order.Cultures
            .Select(culture => (Culture: culture, Row: rows.Find(row => row.LocalizationSet == owner && string.Equals(row.Culture, culture, StringComparison.OrdinalIgnoreCase))))
            .Where(language => language.Row is not null)
            .Select(language => new PracticeLanguage(language.Culture, language.Row!.ContentItemId!, language.Row.LocalizationSet!))];
    }
}

internal sealed record PracticeLanguage(string Culture, string ContentItemId, string LocalizationSet);
