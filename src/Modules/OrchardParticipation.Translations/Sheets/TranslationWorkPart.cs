using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Sheets;

/// <summary>
/// On a version of a translation that was written passage by passage: what each text was last written from, and what is still to do.
/// No content type has it.
/// </summary>
internal sealed class TranslationWorkPart : ContentPart
{
    public IList<TextWork> Texts { get; set; } = [];
}

internal sealed class TextWork
{
    /// <summary>The text, as <see cref="Texts.TextPlace.Path"/> names it.</summary>
    public string Path { get; set; } = "";

    /// <summary>The version of the source whose blocks it has.</summary>
    public string SourceVersion { get; set; } = "";

    /// <summary>Hash of the text as it was written: if another editor changed it, its blocks may be others.</summary>
    public string Written { get; set; } = "";

    /// <summary>The blocks of that version that wait for a translation, or for somebody to look at theirs again.</summary>
    public IList<int> Open { get; set; } = [];

    /// <summary>The blocks of that version that somebody left out on purpose.</summary>
    public IList<int> LeftOut { get; set; } = [];
}
