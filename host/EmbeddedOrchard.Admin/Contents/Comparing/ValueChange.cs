using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>A value before and after; the one that is null was not there.</summary>
internal sealed record ValueChange(ItemValue? Old, ItemValue? New)
{
    public string Path => Either.Path;

    public string Group => Either.Group;

    public string Label => Either.Label;

    /// <summary>What people call the value: of a part that is one value, the part's name says it.</summary>
    public string Name => Group == Label ? Label : $"{Group}: {Label}";

    /// <summary>The words are the same: only formatting, or how the value is written, changed. <see cref="Runs"/> then compare the source.</summary>
    public bool IsOnlyForm => OldText == NewText;

    public IReadOnlyList<TextRun> Runs => field ??= IsOnlyForm ? TextComparison.Compare(Source(Old), Source(New)) : TextComparison.Compare(OldText, NewText);

    public string OldText => Old?.Text ?? string.Empty;

    public string NewText => New?.Text ?? string.Empty;

    private ItemValue Either => New ?? Old ?? throw new InvalidOperationException("A change has at least one side.");

    private static string Source(ItemValue? value)
    {
        // A field with one property is that property.
        var json = value?.Json is JsonObject { Count: 1 } single ? single.First().Value : value?.Json;

        return json?.GetValueKind() == JsonValueKind.String ? json.GetValue<string>() : json?.ToJsonString() ?? string.Empty;
    }
}
