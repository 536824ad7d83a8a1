using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EmbeddedOrchard.Admin.Editors.Notes;

/// <summary>Ties an input to the hint and the error that <c>field-notes</c> writes below it: <c>&lt;input asp-for="Text" hint="@Model.Hint"&gt;</c>.</summary>
[HtmlTargetElement("input", Attributes = "asp-for,hint")]
[HtmlTargetElement("select", Attributes = "asp-for,hint")]
[HtmlTargetElement("textarea", Attributes = "asp-for,hint")]
public sealed class HintedTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var names = FieldNames.Of(For, ViewContext);
        var isWrong = names.IsWrong(ViewContext.ModelState);
        if (names.Described(!string.IsNullOrEmpty(Hint), isWrong) is { } described)
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }

        if (isWrong)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }
    }
}
