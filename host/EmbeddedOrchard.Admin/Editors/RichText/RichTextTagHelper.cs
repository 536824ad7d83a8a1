using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedOrchard.Admin.Editors.RichText;

/// <summary>A text area with HTML in it, which scripts turn into an editor of rich text.</summary>
[HtmlTargetElement("rich-text")]
public sealed class RichTextTagHelper : TagHelper
{
    // Orchard's names for editors of the markup itself.
    private static readonly string[] SourceEditors = ["Monaco", "Multiline"];

    /// <summary>The editor that the definition names, as Orchard names them.</summary>
    public string? Editor { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        http.RequestServices.GetRequiredService<RichTextScript>().Require(http.Request.PathBase);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "field rich-text");
        output.Attributes.SetAttribute("data-rich-text", SourceEditors.Contains(Editor, StringComparer.OrdinalIgnoreCase) ? "source" : "rich");
        output.Attributes.SetAttribute("data-labels", http.RequestServices.GetRequiredService<RichTextLabels>().ToJson());
    }
}
