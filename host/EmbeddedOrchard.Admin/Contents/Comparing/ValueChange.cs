using System.Net;
using System.Text.Json;
using OrchardParticipation.Text.Comparing.Html;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>A value before and after; the one that is null was not there.</summary>
internal sealed record ValueChange(ItemValue? Old, ItemValue? New)
{
    public string Path => Either.Path;

    public string Group => Either.Group;

    public string Label => Either.Label;

    /// <summary>What people call the value: of a part that is one value, the part's name says it.</summary>
    public string Name => Group == Label ? Label : $"{Group}: {Label}";

    /// <summary>There is nothing in between the two values.</summary>
    public bool IsWhole => Old is null or { Whole: not null } && New is null or { Whole: not null } && Old?.Whole != New?.Whole;

    private ItemValue Either => New ?? Old ?? throw new InvalidOperationException("A change has at least one side.");

    /// <summary>What readers see of it.</summary>
    public HtmlComparison Compare() => HtmlDiff.Compare(Old?.Html, New?.Html);

    /// <summary>How it is stored, as text: whatever differs, differs there.</summary>
    public HtmlComparison CompareSource() => HtmlDiff.Compare(Source(Old), Source(New));

    private static string Source(ItemValue? value)
    {
        var json = ValueHtml.Bare(value?.Json);
        var text = json?.GetValueKind() == JsonValueKind.String ? json.GetValue<string>() : json?.ToJsonString();

        // A form may write line ends in another way than what is stored. Between quotation marks no space is at an end, where it would not count.
        return $"<pre>“{WebUtility.HtmlEncode(text)?.Replace("\r\n", "\n", StringComparison.Ordinal)}”</pre>";
    }
}
