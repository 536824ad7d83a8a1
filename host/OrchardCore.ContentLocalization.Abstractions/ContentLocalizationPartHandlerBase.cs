using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization.Handlers;

public abstract class ContentLocalizationPartHandlerBase<TPart> : IContentLocalizationPartHandler where TPart : ContentPart, new()
{
    public virtual Task LocalizedAsync(LocalizationContentContext context, TPart part) => Task.CompletedTask;
    public virtual Task LocalizingAsync(LocalizationContentContext context, TPart part) => Task.CompletedTask;

    Task IContentLocalizationPartHandler.LocalizingAsync(LocalizationContentContext context, ContentPart part) =>
        part is TPart typed ? LocalizingAsync(context, typed) : Task.CompletedTask;

    Task IContentLocalizationPartHandler.LocalizedAsync(LocalizationContentContext context, ContentPart part) =>
        part is TPart typed ? LocalizedAsync(context, typed) : Task.CompletedTask;
}
