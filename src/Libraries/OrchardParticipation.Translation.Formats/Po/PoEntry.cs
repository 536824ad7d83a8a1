using System.Text;

namespace OrchardParticipation.Translation.Formats.Po;

/// <summary>An entry as it stands in the file.</summary>
internal sealed class PoEntry
{
    /// <summary>Of the first keyword; 0 as long as there are comments only.</summary>
    public int Line { get; set; }

    /// <summary>Has a problem that was reported: what follows up to the next entry is passed over.</summary>
    public bool IsBroken { get; set; }

    public bool IsFuzzy { get; set; }

    public bool IsPlural { get; set; }

    public bool IsHtml { get; set; }

    public int? MaxLength { get; set; }

    public string? Title { get; set; }

    public List<string> Notes { get; } = [];

    public List<string> References { get; } = [];

    public StringBuilder? Context { get; set; }

    public StringBuilder? Id { get; set; }

    public StringBuilder? Translation { get; set; }

    /// <summary>That which a line of nothing but text goes on with.</summary>
    public StringBuilder? Last { get; set; }

    public bool IsHeader => Context is null && Id is { Length: 0 } && Translation is not null;

    public string? Item => Context?.ToString() is { } context && context.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? context[..slash] : null;

    public string? Unit => Item is { } item && Context!.Length > item.Length + 1 ? Context.ToString(item.Length + 1, Context.Length - item.Length - 1) : null;

    /// <summary>The version of the item that the entry was made from.</summary>
    public string? Version(string item) =>
        References.Find(reference => reference.StartsWith(Prefix(item), StringComparison.Ordinal)) is { } own ? Uri.UnescapeDataString(own[Prefix(item).Length..]) : null;

    private static string Prefix(string item) => Uri.EscapeDataString(item) + ":";
}
