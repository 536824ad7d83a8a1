using EmbeddedOrchard.Admin.Contents.Colliding;
using EmbeddedOrchard.Admin.Contents.Listing;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;

namespace EmbeddedOrchard.Admin.Contents.Editing;

internal sealed record EditorPage
{
    /// <summary>Under this name a page tells its editors where a form goes that only searches.</summary>
    public const string SearchAddress = "EmbeddedOrchard.Admin.SearchAddress";

    public required IShape Editor { get; init; }
    public required ContentItem Item { get; init; }
    public required string TypeName { get; init; }
    public required OpenedState Opened { get; init; }

    /// <summary>Set when somebody else saved after the form was opened.</summary>
    public Collision? Collision { get; init; }
    public bool IsNew { get; init; }

    /// <summary>Whether the form shows what was typed before and is not saved.</summary>
    public bool IsChanged { get; init; }
    public ContentStatus Status { get; init; }
    public string? Culture { get; init; }

    /// <summary>The language that the text is still in; null when it is in the item's own.</summary>
    public string? UntranslatedFrom { get; init; }
    public string? ViewUrl { get; init; }
    public string? ReturnUrl { get; init; }
    public bool CanSaveDraft { get; init; }
    public bool CanPublish { get; init; }
    public bool CanPreview { get; init; }
    public bool CanClone { get; init; }
    public bool CanDelete { get; init; }
    public bool CanLocalize { get; init; }
    public IReadOnlyList<EditorLanguage> Languages { get; init; } = [];
}

/// <summary>One language of the item; <paramref name="State"/> is null while it is not written in it.</summary>
internal sealed record EditorLanguage(string Culture, LanguageState? State, bool IsCurrent);
