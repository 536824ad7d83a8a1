using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Reading;

internal sealed class Visibility(IAuthorizationService authorization, Catalogue catalogue) : IVisibility
{
    // One scope serves one reader, and a page asks several times.
    private readonly Dictionary<(ClaimsPrincipal Reader, string ContentType), bool> _answers = [];

    public async Task<bool> MayReadAsync(ClaimsPrincipal reader, string contentType)
    {
        if (!_answers.TryGetValue((reader, contentType), out var answer))
        {
            answer = await authorization.AuthorizeContentTypeAsync(reader, CommonPermissions.ViewContent, contentType);
            _answers[(reader, contentType)] = answer;
        }

        return answer;
    }

    public async Task<bool> CanSeeAsync(ClaimsPrincipal reader, ContentItem item)
    {
        if (await TypesToReadAsync(item) is not { } types)
        {
            return false;
        }

        foreach (var type in types)
        {
            if (!await MayReadAsync(reader, type))
            {
                return false;
            }
        }

        return true;
    }

    public async Task<IReadOnlyList<string>?> TypesToReadAsync(ContentItem item) =>
        !item.Published ? null
        : item.As<PracticePart>() is not { } practice ? [item.ContentType]
        : await IsShownAsync(practice) ? [item.ContentType, ContentTypes.Edition]
        : null;

    public async Task<bool> CanSeeVersionAsync(ClaimsPrincipal reader, ContentItem version, ContentItem? published) =>
        published is not null
        && published.ContentItemId == version.ContentItemId
        && await CanSeeAsync(reader, published);

    // A practice is hidden with its edition.
    private async Task<bool> IsShownAsync(PracticePart practice) =>
        VisibilityPolicy.IsPublic(practice.Status) && (await catalogue.GetAsync()).Editions.Any(edition => edition.Slug == practice.Edition);
}
