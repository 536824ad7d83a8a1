using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Content.Parts;

/// <summary>Passes the events of an item on to the handlers of its parts and fields, and welds the parts that its type defines.</summary>
internal sealed class ContentPartHandlerCoordinator(ContentPartHandlerRunner runner) : ContentHandlerBase
{
    public override async Task ActivatingAsync(ActivatingContentContext context)
    {
        foreach (var definition in context.Definition.Parts)
        {
            PartWelding.Weld(context.ContentItem, definition, runner.Types);
        }

        await runner.RunAsync(
            context.ContentItem, nameof(ActivatingAsync), false,
            (handler, _, part) => handler.ActivatingAsync(context, part),
            (handler, part, field, value) => handler.ActivatingAsync(
                new ActivatingContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));
    }

    public override async Task LoadingAsync(LoadContentContext context)
    {
        foreach (var definition in await runner.PartsAsync(context.ContentItem))
        {
            // A part that was added to the type after the item was saved.
            PartWelding.Weld(context.ContentItem, definition, runner.Types);
        }

        await runner.RunAsync(
            context.ContentItem, nameof(LoadingAsync), false,
            (handler, _, part) => handler.LoadingAsync(context, part),
            (handler, part, field, value) => handler.LoadingAsync(
                new LoadContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));
    }

    public override Task ActivatedAsync(ActivatedContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(ActivatedAsync), true,
        (handler, _, part) => handler.ActivatedAsync(context, part),
        (handler, part, field, value) => handler.ActivatedAsync(
            new ActivatedContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task InitializingAsync(InitializingContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(InitializingAsync), false,
        (handler, _, part) => handler.InitializingAsync(context, part),
        (handler, part, field, value) => handler.InitializingAsync(
            new InitializingContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task InitializedAsync(InitializingContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(InitializedAsync), true,
        (handler, _, part) => handler.InitializedAsync(context, part),
        (handler, part, field, value) => handler.InitializedAsync(
            new InitializingContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task CreatingAsync(CreateContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(CreatingAsync), false,
        (handler, _, part) => handler.CreatingAsync(context, part),
        (handler, part, field, value) => handler.CreatingAsync(
            new CreateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task CreatedAsync(CreateContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(CreatedAsync), true,
        (handler, _, part) => handler.CreatedAsync(context, part),
        (handler, part, field, value) => handler.CreatedAsync(
            new CreateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task LoadedAsync(LoadContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(LoadedAsync), true,
        (handler, _, part) => handler.LoadedAsync(context, part),
        (handler, part, field, value) => handler.LoadedAsync(
            new LoadContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task ImportingAsync(ImportContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(ImportingAsync), false,
        (handler, _, part) => handler.ImportingAsync(context, part),
        (handler, part, field, value) => handler.ImportingAsync(
            new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task ImportedAsync(ImportContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(ImportedAsync), true,
        (handler, _, part) => handler.ImportedAsync(context, part),
        (handler, part, field, value) => handler.ImportedAsync(
            new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task UpdatingAsync(UpdateContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(UpdatingAsync), false,
        (handler, _, part) => handler.UpdatingAsync(context, part),
        (handler, part, field, value) => handler.UpdatingAsync(
            new UpdateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task UpdatedAsync(UpdateContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(UpdatedAsync), true,
        (handler, _, part) => handler.UpdatedAsync(context, part),
        (handler, part, field, value) => handler.UpdatedAsync(
            new UpdateContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task DraftSavingAsync(SaveDraftContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(DraftSavingAsync), false,
        (handler, _, part) => handler.DraftSavingAsync(context, part),
        (handler, part, field, value) => handler.DraftSavingAsync(
            new SaveDraftContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task DraftSavedAsync(SaveDraftContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(DraftSavedAsync), true,
        (handler, _, part) => handler.DraftSavedAsync(context, part),
        (handler, part, field, value) => handler.DraftSavedAsync(
            new SaveDraftContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task PublishingAsync(PublishContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(PublishingAsync), false,
        (handler, _, part) => handler.PublishingAsync(context, part),
        (handler, part, field, value) => handler.PublishingAsync(
            new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task PublishedAsync(PublishContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(PublishedAsync), true,
        (handler, _, part) => handler.PublishedAsync(context, part),
        (handler, part, field, value) => handler.PublishedAsync(
            new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task UnpublishingAsync(PublishContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(UnpublishingAsync), false,
        (handler, _, part) => handler.UnpublishingAsync(context, part),
        (handler, part, field, value) => handler.UnpublishingAsync(
            new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task UnpublishedAsync(PublishContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(UnpublishedAsync), true,
        (handler, _, part) => handler.UnpublishedAsync(context, part),
        (handler, part, field, value) => handler.UnpublishedAsync(
            new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task RemovingAsync(RemoveContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(RemovingAsync), false,
        (handler, _, part) => handler.RemovingAsync(context, part),
        (handler, part, field, value) => handler.RemovingAsync(
            new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task RemovedAsync(RemoveContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(RemovedAsync), true,
        (handler, _, part) => handler.RemovedAsync(context, part),
        (handler, part, field, value) => handler.RemovedAsync(
            new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task CloningAsync(CloneContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(CloningAsync), false,
        (handler, _, part) => handler.CloningAsync(context, part),
        (handler, part, field, value) => handler.CloningAsync(
            new CloneContentFieldContext(context.ContentItem, context.CloneContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task ClonedAsync(CloneContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(ClonedAsync), true,
        (handler, _, part) => handler.ClonedAsync(context, part),
        (handler, part, field, value) => handler.ClonedAsync(
            new CloneContentFieldContext(context.ContentItem, context.CloneContentItem) { ContentPartFieldDefinition = field, PartName = part.Name }, value));

    public override Task ValidatingAsync(ValidateContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(ValidatingAsync), false,
        (handler, definition, part) => handler.ValidatingAsync(
            new ValidateContentPartContext(context.ContentItem)
            {
                ContentTypePartDefinition = definition,
                ContentValidateResult = context.ContentValidateResult,
            },
            part),
        (handler, part, field, value) => handler.ValidatingAsync(
            new ValidateContentFieldContext(context.ContentItem)
            {
                ContentPartFieldDefinition = field,
                PartName = part.Name,
                ContentValidateResult = context.ContentValidateResult,
            },
            value));

    public override Task ValidatedAsync(ValidateContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(ValidatedAsync), true,
        (handler, definition, part) => handler.ValidatedAsync(
            new ValidateContentPartContext(context.ContentItem)
            {
                ContentTypePartDefinition = definition,
                ContentValidateResult = context.ContentValidateResult,
            },
            part),
        (handler, part, field, value) => handler.ValidatedAsync(
            new ValidateContentFieldContext(context.ContentItem)
            {
                ContentPartFieldDefinition = field,
                PartName = part.Name,
                ContentValidateResult = context.ContentValidateResult,
            },
            value));

    public override Task VersioningAsync(VersionContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(VersioningAsync), false,
        (handler, definition, part) => handler.VersioningAsync(
            context, part, (ContentPart)context.BuildingContentItem.Get(part.GetType(), definition.Name)),
        (handler, part, field, value) => handler.VersioningAsync(
            new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem) { ContentPartFieldDefinition = field, PartName = part.Name },
            value,
            (ContentField)context.BuildingContentItem.Get<ContentPart>(part.Name).Get(value.GetType(), field.Name)));

    public override Task VersionedAsync(VersionContentContext context) => runner.RunAsync(
        context.ContentItem, nameof(VersionedAsync), true,
        (handler, definition, part) => handler.VersionedAsync(
            context, part, (ContentPart)context.BuildingContentItem.Get(part.GetType(), definition.Name)),
        (handler, part, field, value) => handler.VersionedAsync(
            new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem) { ContentPartFieldDefinition = field, PartName = part.Name },
            value,
            (ContentField)context.BuildingContentItem.Get<ContentPart>(part.Name).Get(value.GetType(), field.Name)));

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => runner.RunAsync(
        context.ContentItem, nameof(GetContentItemAspectAsync), false,
        (handler, _, part) => handler.GetContentItemAspectAsync(context, part),
        (handler, _, _, value) => handler.GetContentItemAspectAsync(context, value));
}
