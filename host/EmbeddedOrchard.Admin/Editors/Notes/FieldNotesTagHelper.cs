using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EmbeddedOrchard.Admin.Editors.Notes;

/// <summary>What is said about an input: its hint, and what is wrong with what was typed.</summary>
[HtmlTargetElement("field-notes", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldNotesTagHelper(IHtmlGenerator html) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string? Hint { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var names = FieldNames.Of(For, ViewContext);
        output.TagName = null;
        if (!string.IsNullOrEmpty(Hint))
        {
            var hint = new TagBuilder("span") { Attributes = { ["class"] = "hint", ["id"] = names.HintId } };
            hint.InnerHtml.Append(Hint);
            output.Content.AppendHtml(hint);
        }

        var error = html.GenerateValidationMessage(ViewContext, For.ModelExplorer, For.Name, message: null, tag: "span", new { id = names.ErrorId });
        error.AddCssClass("error");
        output.Content.AppendHtml(error);
    }
}
