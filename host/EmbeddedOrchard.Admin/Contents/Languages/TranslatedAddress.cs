using EmbeddedOrchard.Content.Routing;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Languages;

/// <summary>An address that was made from a title, and that title.</summary>
internal sealed record TitledAddress(string? Path, string? Title, bool IsFromPattern);

/// <summary>While a translation was never public, its address follows its title: nobody has the old one.</summary>
internal sealed class TranslatedAddress(AutoroutePartHandler paths, IContentManager contents)
{
    /// <summary>To be asked before the item is edited; null when the item has no address.</summary>
    public async Task<TitledAddress?> OfAsync(ContentItem item) =>
        item.As<AutoroutePart>() is { Disabled: false, Path.Length: > 0 } part
            ? new TitledAddress(part.Path, item.DisplayText, await paths.IsFromPatternAsync(item, part.Path))
            : null;

    /// <summary>An address that somebody has written, before or now, stays.</summary>
    public async Task RenewAsync(ContentItem item, TitledAddress? before)
    {
        if (before is not { IsFromPattern: true }
            || before.Title == item.DisplayText
            || item.As<AutoroutePart>() is not { } part
            || part.Path != before.Path
            || await contents.HasPublishedVersionAsync(item))
        {
            return;
        }

        if (await paths.PathFromPatternAsync(item) is { } path)
        {
            part.Path = path;
            part.Apply();
        }
    }
}
