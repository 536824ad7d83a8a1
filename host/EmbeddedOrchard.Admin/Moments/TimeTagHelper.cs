using System.Globalization;
using EmbeddedOrchard.Admin.Contents;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Moments;

/// <summary>A moment as the clocks of the site show it. The layout says once, below, which time zone that is.</summary>
[HtmlTargetElement("time", Attributes = UtcName)]
public sealed class TimeTagHelper(ILocalClock clock) : TagHelper
{
    private const string UtcName = "utc";

    [HtmlAttributeName(UtcName)]
    public DateTime Utc { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var local = await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(Utc, DateTimeKind.Utc)));
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        output.Content.SetContent(Wording.Moment(local.DateTime));
        ShownZone.Remember(ViewContext.HttpContext);
    }
}
