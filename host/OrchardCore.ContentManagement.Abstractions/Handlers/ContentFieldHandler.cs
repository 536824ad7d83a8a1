namespace OrchardCore.ContentManagement.Handlers;

public abstract class ContentFieldHandler<TField> : IContentFieldHandler where TField : ContentField, new()
{
    public virtual Task ActivatedAsync(ActivatedContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task ActivatingAsync(ActivatingContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task ClonedAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task CloningAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task CreatedAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task CreatingAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task DraftSavedAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task DraftSavingAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TField field) => Task.CompletedTask;
    public virtual Task ImportedAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task ImportingAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task InitializedAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task InitializingAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task LoadedAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task LoadingAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task PublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task PublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task RemovedAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task RemovingAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task UnpublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task UnpublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task UpdatedAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task UpdatingAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task ValidatedAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task ValidatingAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;
    public virtual Task VersionedAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;
    public virtual Task VersioningAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;

    Task IContentFieldHandler.ActivatedAsync(ActivatedContentFieldContext context, ContentField field) =>
        field is TField typed ? ActivatedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ActivatingAsync(ActivatingContentFieldContext context, ContentField field) =>
        field is TField typed ? ActivatingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ClonedAsync(CloneContentFieldContext context, ContentField field) =>
        field is TField typed ? ClonedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.CloningAsync(CloneContentFieldContext context, ContentField field) =>
        field is TField typed ? CloningAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.CreatedAsync(CreateContentFieldContext context, ContentField field) =>
        field is TField typed ? CreatedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.CreatingAsync(CreateContentFieldContext context, ContentField field) =>
        field is TField typed ? CreatingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.DraftSavedAsync(SaveDraftContentFieldContext context, ContentField field) =>
        field is TField typed ? DraftSavedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.DraftSavingAsync(SaveDraftContentFieldContext context, ContentField field) =>
        field is TField typed ? DraftSavingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentField field) =>
        field is TField typed ? GetContentItemAspectAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ImportedAsync(ImportContentFieldContext context, ContentField field) =>
        field is TField typed ? ImportedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ImportingAsync(ImportContentFieldContext context, ContentField field) =>
        field is TField typed ? ImportingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.InitializedAsync(InitializingContentFieldContext context, ContentField field) =>
        field is TField typed ? InitializedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.InitializingAsync(InitializingContentFieldContext context, ContentField field) =>
        field is TField typed ? InitializingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.LoadedAsync(LoadContentFieldContext context, ContentField field) =>
        field is TField typed ? LoadedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.LoadingAsync(LoadContentFieldContext context, ContentField field) =>
        field is TField typed ? LoadingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.PublishedAsync(PublishContentFieldContext context, ContentField field) =>
        field is TField typed ? PublishedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.PublishingAsync(PublishContentFieldContext context, ContentField field) =>
        field is TField typed ? PublishingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.RemovedAsync(RemoveContentFieldContext context, ContentField field) =>
        field is TField typed ? RemovedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.RemovingAsync(RemoveContentFieldContext context, ContentField field) =>
        field is TField typed ? RemovingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.UnpublishedAsync(PublishContentFieldContext context, ContentField field) =>
        field is TField typed ? UnpublishedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.UnpublishingAsync(PublishContentFieldContext context, ContentField field) =>
        field is TField typed ? UnpublishingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.UpdatedAsync(UpdateContentFieldContext context, ContentField field) =>
        field is TField typed ? UpdatedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.UpdatingAsync(UpdateContentFieldContext context, ContentField field) =>
        field is TField typed ? UpdatingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ValidatedAsync(ValidateContentFieldContext context, ContentField field) =>
        field is TField typed ? ValidatedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ValidatingAsync(ValidateContentFieldContext context, ContentField field) =>
        field is TField typed ? ValidatingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.VersionedAsync(VersionContentFieldContext context, ContentField existing, ContentField building) =>
        existing is TField typed && building is TField typed1 ? VersionedAsync(context, typed, typed1) : Task.CompletedTask;

    Task IContentFieldHandler.VersioningAsync(VersionContentFieldContext context, ContentField existing, ContentField building) =>
        existing is TField typed && building is TField typed1 ? VersioningAsync(context, typed, typed1) : Task.CompletedTask;
}
