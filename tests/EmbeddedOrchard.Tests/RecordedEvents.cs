using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Tests;

/// <summary>Writes down the events of content items, and can interfere with one.</summary>
internal sealed class RecordedEvents : ContentHandlerBase
{
    private readonly List<(string Name, ContentContextBase Context)> _all = [];

    public Func<string, ContentContextBase, Task> Interfere { get; set; } = (_, _) => Task.CompletedTask;

    public string Names => string.Join(' ', _all.Select(entry => entry.Name));

    public T Last<T>(string name) where T : ContentContextBase => (T)_all.Last(entry => entry.Name == name).Context;

    public void Clear() => _all.Clear();

    public override Task ActivatingAsync(ActivatingContentContext context) => Add("Activating", context);

    public override Task ActivatedAsync(ActivatedContentContext context) => Add("Activated", context);

    public override Task InitializingAsync(InitializingContentContext context) => Add("Initializing", context);

    public override Task InitializedAsync(InitializingContentContext context) => Add("Initialized", context);

    public override Task CreatingAsync(CreateContentContext context) => Add("Creating", context);

    public override Task CreatedAsync(CreateContentContext context) => Add("Created", context);

    public override Task LoadingAsync(LoadContentContext context) => Add("Loading", context);

    public override Task LoadedAsync(LoadContentContext context) => Add("Loaded", context);

    public override Task ImportingAsync(ImportContentContext context) => Add("Importing", context);

    public override Task ImportedAsync(ImportContentContext context) => Add("Imported", context);

    public override Task UpdatingAsync(UpdateContentContext context) => Add("Updating", context);

    public override Task UpdatedAsync(UpdateContentContext context) => Add("Updated", context);

    public override Task ValidatingAsync(ValidateContentContext context) => Add("Validating", context);

    public override Task ValidatedAsync(ValidateContentContext context) => Add("Validated", context);

    public override Task RestoringAsync(RestoreContentContext context) => Add("Restoring", context);

    public override Task RestoredAsync(RestoreContentContext context) => Add("Restored", context);

    public override Task VersioningAsync(VersionContentContext context) => Add("Versioning", context);

    public override Task VersionedAsync(VersionContentContext context) => Add("Versioned", context);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => Add("DraftSaving", context);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => Add("DraftSaved", context);

    public override Task PublishingAsync(PublishContentContext context) => Add("Publishing", context);

    public override Task PublishedAsync(PublishContentContext context) => Add("Published", context);

    public override Task UnpublishingAsync(PublishContentContext context) => Add("Unpublishing", context);

    public override Task UnpublishedAsync(PublishContentContext context) => Add("Unpublished", context);

    public override Task RemovingAsync(RemoveContentContext context) => Add("Removing", context);

    public override Task RemovedAsync(RemoveContentContext context) => Add("Removed", context);

    public override Task CloningAsync(CloneContentContext context) => Add("Cloning", context);

    public override Task ClonedAsync(CloneContentContext context) => Add("Cloned", context);

    private Task Add(string name, ContentContextBase context)
    {
        _all.Add((name, context));
        return Interfere(name, context);
    }
}
