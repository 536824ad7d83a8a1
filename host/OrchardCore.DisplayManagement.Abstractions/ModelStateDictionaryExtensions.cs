using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.Mvc.ModelBinding;

public static class ModelStateDictionaryExtensions
{
    public static void AddModelError(this ModelStateDictionary modelState, string prefix, string key, string errorMessage) =>
        modelState.AddModelError(FullKey(prefix, key), errorMessage);

    public static void BindValidationResults(this ModelStateDictionary modelState, string prefix, IEnumerable<ValidationResult> validationResults)
    {
        foreach (var result in validationResults ?? [])
        {
            modelState.BindValidationResult(prefix, result);
        }
    }

    public static void BindValidationResult(this ModelStateDictionary modelState, string prefix, ValidationResult item)
    {
        var members = item.MemberNames.ToArray();
        foreach (var member in members.Length > 0 ? members : [""])
        {
            modelState.AddModelError(prefix, member, item.ErrorMessage);
        }
    }

    private static string FullKey(string prefix, string key) =>
        string.IsNullOrEmpty(prefix) ? key ?? "" : string.IsNullOrEmpty(key) ? prefix : prefix + "." + key;
}
