using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Admin.Contents.Versions;

/// <summary>Why nothing was restored.</summary>
internal abstract record RestoreRefusal;

/// <summary>Somebody saved the item after the page was made.</summary>
internal sealed record ChangedMeanwhile : RestoreRefusal;

/// <summary>The log says why.</summary>
internal sealed record NotCompleted : RestoreRefusal;

/// <summary>The old text breaks rules of today.</summary>
internal sealed record BreaksRules(IReadOnlyList<string> Reasons) : RestoreRefusal
{
    public static BreaksRules Of(ContentValidateResult result) => new([.. result.Errors.Select(error => error.ErrorMessage ?? string.Empty)]);
}

/// <summary>The item was deleted, and another one has been written in its language since.</summary>
internal sealed record LanguageIsThere(string Language, string? Title) : RestoreRefusal;
