using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>Says in the editor of an item which facts another language changed meanwhile.</summary>
internal sealed class FactConflictsDriver(FactConflicts conflicts) : ContentPartDisplayDriver<LocalizationPart>
{
    public override IDisplayResult Edit(LocalizationPart part, BuildPartEditorContext context) =>
        conflicts.Of(part.ContentItem) is { Count: > 0 } open
            ? Initialize<FactConflictsEditor>("FactConflicts_Edit", editor => (editor.ContentItemId, editor.Conflicts) = (part.ContentItem.ContentItemId, open)).Location("Content:0")
            : null!;

    public override Task<IDisplayResult> UpdateAsync(LocalizationPart part, UpdatePartEditorContext context) => Task.FromResult(Edit(part, context));
}

public class FactConflictsEditor
{
    public string ContentItemId { get; set; } = "";

    public IReadOnlyList<FactConflict> Conflicts { get; set; } = [];
}
