using Microsoft.AspNetCore.Html;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>A value as a page shows it, with what went and what came.</summary>
internal sealed record ChangeView(IHtmlContent Html)
{
    /// <summary>Readers see no difference; the source of the two has one.</summary>
    public bool IsSource { get; init; }

    /// <summary>More is marked than had to be.</summary>
    public bool IsCoarse { get; init; }
}
