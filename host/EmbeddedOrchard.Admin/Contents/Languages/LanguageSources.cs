using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace EmbeddedOrchard.Admin.Contents.Languages;

/// <summary>A language whose text a new one can start from.</summary>
public sealed record LanguageSource(string ContentItemId, string Culture, string Title, ContentStatus Status, bool IsUntranslated);

/// <summary>The form that asks which text a new language is to start from.</summary>
public sealed record LanguageForm(ContentItem Item, string Culture, IReadOnlyList<LanguageSource> Sources, string? ReturnUrl);

/// <summary>What starts a missing language; where there is a choice of texts to start from, it asks first.</summary>
public sealed record LanguageStart(string ContentItemId, string Culture, string Words, string? Label, bool HasChoice, string? ReturnUrl);

internal sealed class LanguageSources(IContentManager contents, LineReading lines, IAuthorizationService authorization)
{
    /// <summary>The languages of the item that the user may edit.</summary>
    public async Task<IReadOnlyList<LanguageSource>> OfAsync(ContentItem item, ClaimsPrincipal user)
    {
        var line = (await lines.OfAsync([item])).LineOf(item).ToList();
        var items = (await contents.GetAsync(line.Select(language => language.ContentItemId), VersionOptions.Latest)).ToDictionary(found => found.ContentItemId);
        var sources = new List<LanguageSource>(line.Count);

        foreach (var language in line)
        {
            if (items.TryGetValue(language.ContentItemId, out var source) && await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, source))
            {
                sources.Add(new LanguageSource(source.ContentItemId, language.Culture, source.DisplayText ?? string.Empty, language.Status, language.IsUntranslated));
            }
        }

        return sources;
    }
}
