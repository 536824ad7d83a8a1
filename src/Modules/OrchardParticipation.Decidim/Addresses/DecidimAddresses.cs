using System.Security.Claims;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Embedding;
using OrchardParticipation.Decidim.Keeping;

namespace OrchardParticipation.Decidim.Addresses;

/// <summary>Where a reader finds what an address of a Decidim site named.</summary>
internal sealed class DecidimAddresses(IPublicEditions editions, IPublicPractices practices, IVisibility visibility, DecidimRecords records)
{
    /// <summary>The path with its query; null when there is nothing that the reader may know of.</summary>
    public Task<string?> FindAsync(ClaimsPrincipal reader, DecidimPath path, DecidimQuery query, string culture) => path switch
    {
        DecidimPath.Home => Found(PublicPaths.Home(culture)),
        DecidimPath.SignIn => Found("/Login"),
        DecidimPath.Processes => Found(PublicPaths.Editions(culture)),
        DecidimPath.Search => SearchAsync(reader, query, culture),
        DecidimPath.InProcess one => InProcessAsync(reader, one, query, culture),
        _ => Task.FromResult<string?>(null),
    };

    /// <summary>The edition behind the slug of a process, or behind the number that Decidim gave it.</summary>
    public async Task<PublicEdition?> EditionAsync(ClaimsPrincipal reader, string process)
    {
        if (await editions.FindAsync(reader, process) is { } named)
        {
            return named;
        }

        if (!process.All(char.IsAsciiDigit))
        {
            return null;
        }

        var all = await editions.AllAsync(reader);
        var kept = await records.FindAsync([.. all.Select(edition => DecidimKeys.OfProcess(edition.Slug))]);
        return all.FirstOrDefault(edition => kept.GetValueOrDefault(DecidimKeys.OfProcess(edition.Slug))?.SourceId == process);
    }

    private static Task<string?> Found(string path) => Task.FromResult<string?>(path);

    // A search there was for the whole site; here the list of the newest edition answers.
    private async Task<string?> SearchAsync(ClaimsPrincipal reader, DecidimQuery query, string culture)
    {
        if (await editions.AllAsync(reader) is not [var newest, ..] || !await visibility.MayReadAsync(reader, ContentTypes.Practice))
        {
            return PublicPaths.Home(culture);
        }

        var asked = PracticeQuery.Parse(name => name == PracticeQuery.Names.Text ? ListTranslation.Text(query.Term) : null, []);
        return PublicPaths.Practices(culture, newest.Slug) + asked.ToQueryString();
    }

    private async Task<string?> InProcessAsync(ClaimsPrincipal reader, DecidimPath.InProcess path, DecidimQuery query, string culture)
    {
        if (await EditionAsync(reader, path.Process) is not { } edition)
        {
            return null;
        }

        var page = PublicPaths.Edition(culture, edition.Slug);
        return path switch
        {
            DecidimPath.Edition => page + (query.ShowsPhases ? PublicPaths.PhasesAnchor : ""),
            DecidimPath.Phases => page + PublicPaths.PhasesAnchor,
            DecidimPath.EditionEmbed => page + EmbedRoutes.End,
            DecidimPath.Practices list => await ListAsync(reader, edition, list, query, culture),
            DecidimPath.Practice one => await PracticeAsync(reader, edition, one, query, culture),
            _ => null,
        };
    }

    private async Task<string?> ListAsync(ClaimsPrincipal reader, PublicEdition edition, DecidimPath.Practices list, DecidimQuery query, string culture)
    {
        var component = edition.Facts.Components.FirstOrDefault(one => one.Id == list.Id);
        if ((component is null && list.Id is not null) || !await visibility.MayReadAsync(reader, ContentTypes.Practice))
        {
            return null;
        }

        var categories = query.Categories.Any() ? await CategoriesAsync(edition) : CategoryNumbers.None;
        return PublicPaths.Practices(culture, edition.Slug) + ListTranslation.Of(query, edition.Facts, component, categories).ToQueryString();
    }

    private async Task<string?> PracticeAsync(ClaimsPrincipal reader, PublicEdition edition, DecidimPath.Practice path, DecidimQuery query, string culture) =>
        await practices.FindAsync(reader, new PublicAddress(edition.Slug, path.Component, path.Number), culture) is { } practice
            ? PublicPaths.Practice(culture, practice.Canonical) + path.Below + query.OfPractice()
            : null;

    private async Task<IReadOnlyDictionary<string, string>> CategoriesAsync(PublicEdition edition) =>
        CategoryNumbers.Of(edition.Facts, await records.FindAsync(DecidimKeys.OfProcess(edition.Slug)));
}
