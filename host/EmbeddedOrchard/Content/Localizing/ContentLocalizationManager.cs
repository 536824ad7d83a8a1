using System.Globalization;
using EmbeddedOrchard.Content.Items;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Localization;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Localizing;

/// <summary>The items that say the same in several languages: one item for each language, tied by their localization set.</summary>
internal sealed class ContentLocalizationManager(
    IContentManager contents,
    ISession session,
    ILocalizationService cultures,
    IIdGenerator ids,
    IEnumerable<IContentLocalizationHandler> handlers,
    ILogger<ContentLocalizationManager> logger) : IContentLocalizationManager
{
    public async Task<ContentItem> GetContentItemAsync(string localizationSet, string culture)
    {
        var stored = culture.ToLowerInvariant();
        return (await session.InSetAsync(localizationSet)).FirstOrDefault(item => CultureOf(item) == stored) is { } item
            ? await contents.LoadAsync(item)
            : null!;
    }

    public async Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet) =>
        await contents.LoadAsync(await session.InSetAsync(localizationSet));

    public async Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture) =>
        await contents.LoadAsync(await session.PublishedInSetsAsync([.. localizationSets], culture.ToLowerInvariant()));

    public async Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture)
    {
        var supported = await cultures.GetSupportedCulturesAsync();
        if (!supported.Contains(targetCulture, StringComparer.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"The site has no culture '{targetCulture}': it has {string.Join(", ", supported)}.");
        }

        var part = content.As<LocalizationPart>()
            ?? throw new InvalidOperationException($"The content type '{content.ContentType}' has no {nameof(LocalizationPart)}.");

        // The turn to write comes first: two that add the same language from two others must not both find it missing.
        await session.BeginTransactionAsync();
        if (string.IsNullOrEmpty(part.LocalizationSet))
        {
            part.LocalizationSet = ids.GenerateUniqueId();
            part.Culture = await cultures.GetDefaultCultureAsync();
            content.Apply(part);
            await session.SaveAsync(content);
        }

        if (await GetContentItemAsync(part.LocalizationSet, targetCulture) is { } existing)
        {
            return existing;
        }

        var translation = await contents.CloneAsync(content);
        translation.Alter<LocalizationPart>(own =>
        {
            own.Culture = targetCulture;
            own.LocalizationSet = part.LocalizationSet;
        });

        var context = new LocalizationContentContext(translation, content, part.LocalizationSet, targetCulture);
        var ordered = handlers.ToArray();
        foreach (var handler in ordered)
        {
            await HandlerGuard.RunAsync((h, c) => h.LocalizingAsync(c), handler, context, logger);
        }

        foreach (var handler in ordered.Reverse())
        {
            await HandlerGuard.RunAsync((h, c) => h.LocalizedAsync(c), handler, context, logger);
        }

        await session.SaveAsync(translation);
        return translation;
    }

    public async Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems)
    {
        var standard = await cultures.GetDefaultCultureAsync();
        return contentItems
            .Where(item => item.As<LocalizationPart>() is { LocalizationSet.Length: > 0 })
            .GroupBy(item => item.As<LocalizationPart>().LocalizationSet)
            .ToDictionary(set => set.Key, set => Best(set, CultureOf, standard));
    }

    public async Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets)
    {
        var standard = await cultures.GetDefaultCultureAsync();
        var rows = await session.RowsInSetsAsync([.. localizationSets]);
        return rows.GroupBy(row => row.LocalizationSet)
            .ToDictionary(set => set.Key, set => Best(set, row => row.Culture, standard).ContentItemId);
    }

    private static string? CultureOf(ContentItem item) => item.As<LocalizationPart>()?.Culture?.ToLowerInvariant();

    /// <summary>The reader's language, then the site's default, then whatever there is.</summary>
    private static T Best<T>(IEnumerable<T> set, Func<T, string?> culture, string standard)
    {
        var all = set.ToArray();
        return In(CultureInfo.CurrentUICulture.Name) ?? In(CultureInfo.CurrentUICulture.Parent.Name) ?? In(standard) ?? all[0];

        T? In(string name) => all.FirstOrDefault(item => string.Equals(culture(item), name, StringComparison.OrdinalIgnoreCase));
    }
}
