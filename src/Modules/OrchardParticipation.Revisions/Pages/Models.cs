using Microsoft.AspNetCore.Html;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>A title that may be in another language than the page: then with its language.</summary>
public sealed record TitleModel(string Text, string? Lang, string? Dir);

public sealed record VersionListModel(TitleModel Title, string ItemPath, IReadOnlyList<VersionLine> Lines)
{
    /// <summary>The pages with newer and with older revisions, if there are any.</summary>
    public string? NewerPath { get; init; }

    public string? OlderPath { get; init; }

    /// <summary>Where readers follow the history.</summary>
    public required string FeedPath { get; init; }

    /// <summary>The versions between which a reader may choose, the newest first.</summary>
    public IReadOnlyList<VersionChoice> Choices { get; init; } = [];
}

/// <summary>A version among others, with what tells it from them.</summary>
public sealed record VersionChoice(int Number, string Date, string Language);

/// <param name="Number">The permanent number.</param>
/// <param name="Path">Where the changes are; null if the language is not public now.</param>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Changes">What changed, in sentences.</param>
public sealed record VersionLine(int Number, string? Path, StampModel Stamp, IReadOnlyList<string> Changes);

public sealed record StampModel(string Date, string MachineDate, string? Author);

/// <param name="From">The older state; 0 is before the first revision.</param>
/// <param name="Number">The newer state.</param>
/// <param name="Last">The newest number.</param>
/// <param name="Title">The title of the item.</param>
/// <param name="Stamp">When the newer state came to be, and by whom.</param>
public sealed record VersionModel(int From, int Number, int Last, TitleModel Title, StampModel Stamp)
{
    /// <summary>This is what one revision changed; else two states that a reader chose.</summary>
    public required bool IsOneRevision { get; init; }

    public required ChangeView View { get; init; }

    /// <summary>The same changes, shown in another way.</summary>
    public required Func<ChangeView, string> PathAs { get; init; }

    public required string ItemPath { get; init; }

    public required string ListPath { get; init; }

    public required string FeedPath { get; init; }

    public string? PreviousPath { get; init; }

    public string? NextPath { get; init; }

    public required RenderedChanges Changes { get; init; }
}

/// <param name="Lang">The language that <paramref name="Name"/> and the texts are in.</param>
/// <param name="Dir">The direction in which it is written.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Notice">What happened to the language as a whole, in the page's language; null if its fields say it.</param>
/// <param name="Fields">The fields that changed.</param>
public sealed record LanguageModel(string Lang, string Dir, string Name, string? Notice, IReadOnlyList<FieldModel> Fields);

/// <summary>A field that changed, under its label in the page's language; <paramref name="IsCoarse"/>: more may be marked than had to be.</summary>
public sealed record FieldModel(string Label, IHtmlContent Html, bool IsCoarse);
