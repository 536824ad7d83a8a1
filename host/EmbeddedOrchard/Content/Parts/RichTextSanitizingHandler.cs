using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Content.Parts;

/// <summary>Nothing reaches the store unsanitised, whoever wrote it: an editor, code, or an import.</summary>
internal sealed class RichTextSanitizingHandler(RichTextSanitizing sanitizing) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context) => sanitizing.SanitizeAsync(context.ContentItem);

    public override Task UpdatingAsync(UpdateContentContext context) => sanitizing.SanitizeAsync(context.ContentItem);

    public override Task UpdatedAsync(UpdateContentContext context) => sanitizing.SanitizeAsync(context.ContentItem);

    public override Task ImportingAsync(ImportContentContext context) => sanitizing.SanitizeAsync(context.ContentItem);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => sanitizing.SanitizeAsync(context.ContentItem);

    public override Task PublishingAsync(PublishContentContext context) => sanitizing.SanitizeAsync(context.ContentItem);
}
