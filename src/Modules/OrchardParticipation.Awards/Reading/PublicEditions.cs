using System.Security.Claims;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Reading;

internal sealed class PublicEditions(Catalogue catalogue, IVisibility visibility) : IPublicEditions
{
    public async Task<PublicEdition?> FindAsync(ClaimsPrincipal reader, string slug) =>
        (await AllAsync(reader)).FirstOrDefault(edition => edition.Slug == slug);

    public async Task<IReadOnlyList<PublicEdition>> AllAsync(ClaimsPrincipal reader) =>
        await visibility.MayReadAsync(reader, ContentTypes.Edition) ? (await catalogue.GetAsync()).Editions : [];
}
