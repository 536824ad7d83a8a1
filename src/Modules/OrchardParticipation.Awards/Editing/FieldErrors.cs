using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace OrchardParticipation.Awards.Editing;

/// <summary>Says beside each field what is wrong with it.</summary>
public sealed class FieldErrors(IStringLocalizer<FieldErrors> localizer)
{
    private readonly IStringLocalizer S = localizer;

    internal void Show(ModelStateDictionary modelState, string prefix, IEnumerable<FieldProblem> problems)
    {
        foreach (var problem in problems)
        {
            modelState.AddModelError($"{prefix}.{problem.Field}", TextOf(problem.Error));
        }
    }

    private string TextOf(FieldError error) => error switch
    {
        FieldError.Required => S["This field is needed."],
        FieldError.NotANumber => S["This is not a number that is possible here. Use digits, and a point for decimals."],
        FieldError.NotADate => S["This is not a date. Write it as in the hint."],
        FieldError.EndsBeforeItStarts => S["The end must be later than the start."],
        FieldError.NotAKey => S["Use lower-case letters, digits and hyphens only."],
        FieldError.Duplicate => S["Another row has this already."],
        FieldError.Unknown => S["There is nothing of this name."],
        FieldError.NotAWebAddress => S["A web address starts with https:// or http://."],
        FieldError.NotACountry => S["Use the two letters of the country's ISO code, such as CO."],
        FieldError.Taken => S["This is in use already."],
        _ => throw new ArgumentOutOfRangeException(nameof(error)),
    };
}
