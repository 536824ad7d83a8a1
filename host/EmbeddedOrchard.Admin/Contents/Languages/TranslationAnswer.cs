using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Admin.Contents.Languages;

/// <summary>What is to happen to a text that is still the one of another language.</summary>
internal enum TranslationCheck
{
    /// <summary>Nothing: the save is a rehearsal.</summary>
    None,

    /// <summary>It is published only when somebody says so.</summary>
    Ask,

    /// <summary>It counts as translated: somebody has said so.</summary>
    RightAsItIs,
}

internal static class TranslationAnswer
{
    public const string Field = "TranslatedAsItIs";
    public const string Yes = "true";

    public static TranslationCheck Of(IFormCollection form) =>
        form[Field].Contains(Yes) || form[SaveButtons.Publish] is [{ } button] && button.StartsWith(SaveButtons.PublishAsItIs, StringComparison.Ordinal)
            ? TranslationCheck.RightAsItIs
            : TranslationCheck.Ask;
}
