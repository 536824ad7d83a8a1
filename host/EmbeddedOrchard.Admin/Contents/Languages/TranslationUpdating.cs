using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace EmbeddedOrchard.Admin.Contents.Languages;

/// <summary>Puts what was typed into an item, and notices when a copied text becomes a translation.</summary>
internal sealed class TranslationUpdating(IContentItemDisplayManager display, TranslatableTexts texts, TranslatedAddress address)
{
    public Task<IShape> UpdateNewAsync(ContentItem item, IUpdateModel updater) => display.UpdateEditorAsync(item, updater, isNew: true);

    public async Task<IShape> UpdateAsync(ContentItem item, IUpdateModel updater)
    {
        if (!item.IsTranslationDraft())
        {
            return await display.UpdateEditorAsync(item, updater, isNew: false);
        }

        var before = await texts.OfAsync(item);
        var oldAddress = await address.OfAsync(item);
        var editor = await display.UpdateEditorAsync(item, updater, isNew: false);
        var after = await texts.OfAsync(item);
        if (before.Count != after.Count || before.Any(text => after.GetValueOrDefault(text.Key) != text.Value))
        {
            item.MarkTranslated();
        }

        await address.RenewAsync(item, oldAddress);

        return editor;
    }
}
