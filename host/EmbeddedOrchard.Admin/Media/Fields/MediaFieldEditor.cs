using EmbeddedOrchard.Admin.Editors.Fields;

namespace EmbeddedOrchard.Admin.Media.Fields;

public class MediaFieldEditor : FieldEditor
{
    public string[] Paths { get; set; } = [];

    /// <summary>The files that a text was typed for, chosen or not, in the order of <see cref="Texts"/>.</summary>
    public string[] TextPaths { get; set; } = [];

    public string?[] Texts { get; set; } = [];

    /// <summary>What was searched for; no part of the field.</summary>
    public string? Query { get; set; }

    /// <summary>A file that is moved among the chosen ones, as <c>up:path</c> or <c>down:path</c>; no part of the field.</summary>
    public string? Move { get; set; }

    public bool IsMultiple { get; set; }

    public bool HasTexts { get; set; }

    /// <summary>The endings that the field takes, with commas between them; empty where it takes all.</summary>
    public string Extensions { get; set; } = string.Empty;

    public bool HasMore { get; set; }

    internal IReadOnlyList<MediaChoice> Choices { get; set; } = [];
}

/// <param name="Path">The file.</param>
/// <param name="Thumbnail">A small picture of it; null for what is no picture, or is gone.</param>
/// <param name="Text">What stands for it where it cannot be seen.</param>
/// <param name="IsChosen">Whether the field has it.</param>
/// <param name="IsGone">Whether the library has it no more.</param>
internal sealed record MediaChoice(string Path, string? Thumbnail, string? Text, bool IsChosen, bool IsGone);
