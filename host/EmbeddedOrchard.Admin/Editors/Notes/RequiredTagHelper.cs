using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EmbeddedOrchard.Admin.Editors.Notes;

/// <summary>Says beside a label that its input must be filled. Screen readers say so on their own, by the attribute of the input.</summary>
[HtmlTargetElement("label", Attributes = "required")]
[HtmlTargetElement("legend", Attributes = "required")]
public sealed class RequiredTagHelper(IStringLocalizer<RequiredTagHelper> text) : TagHelper
{
    public bool Required { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Required)
        {
            output.PostContent.AppendHtml(" <span class=\"required\" aria-hidden=\"true\">").Append(text["required"]).AppendHtml("</span>");
        }
    }
}
