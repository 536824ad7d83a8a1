using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EmbeddedOrchard.Admin.Editors.Notes;

/// <summary>How an input, its hint and its error find one another on the page.</summary>
internal readonly record struct FieldNames(string Name)
{
    public static FieldNames Of(ModelExpression field, ViewContext context) => new(context.ViewData.TemplateInfo.GetFullHtmlFieldName(field.Name));

    public string Id => TagBuilder.CreateSanitizedId(Name, "_");

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    public bool IsWrong(ModelStateDictionary state) => state.TryGetValue(Name, out var entry) && entry.Errors.Count > 0;

    /// <summary>The ids of all that is said about the input; null when nothing is.</summary>
    public string? Described(bool hasHint, bool isWrong) => (hasHint, isWrong) switch
    {
        (true, true) => $"{HintId} {ErrorId}",
        (true, false) => HintId,
        (false, true) => ErrorId,
        _ => null,
    };
}
