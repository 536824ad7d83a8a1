using Microsoft.AspNetCore.Mvc;

namespace EmbeddedOrchard.Admin.Contents.Bulk;

/// <summary>What the list, and then the confirmation, send: names and values are Orchard's where Orchard has them.</summary>
public sealed class BulkForm
{
    /// <summary>The id of the form on the list.</summary>
    public const string Id = "bulk";

    public const string AllLanguages = "all";

    [FromForm(Name = "bulkAction")]
    public string? Action { get; init; }

    [FromForm(Name = "itemIds")]
    public string[] ItemIds { get; init; } = [];

    /// <summary>On the confirmation: the items that were ticked on the list, each for its line.</summary>
    [FromForm(Name = "lines")]
    public string[] Lines { get; init; } = [];

    /// <summary>On the confirmation: the states of its items, as id and state with a colon between.</summary>
    [FromForm(Name = "seen")]
    public string[] Seen { get; init; } = [];

    [FromForm(Name = "languages")]
    public string? Languages { get; init; }

    [FromForm(Name = "submit.Confirm")]
    public string? Confirm { get; init; }

    public BulkAction AskedFor =>
        Array.Find(Enum.GetNames<BulkAction>(), name => string.Equals(name, Action, StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<BulkAction>(name)
            : BulkAction.None;

    public IReadOnlyDictionary<string, string> SeenStates() => Seen
        .Select(text => text.Split(':', 2))
        .Where(parts => parts.Length == 2)
        .GroupBy(parts => parts[0])
        .ToDictionary(group => group.Key, group => group.First()[1]);
}
