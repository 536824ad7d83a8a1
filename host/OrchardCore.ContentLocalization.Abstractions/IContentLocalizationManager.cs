using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization;

public interface IContentLocalizationManager
{
    Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems);
    Task<ContentItem> GetContentItemAsync(string localizationSet, string culture);
    Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets);
    Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet);
    Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture);
    Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture);
}
