using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public class ContentValidateResult
{
    public IReadOnlyList<ValidationResult> Errors { get; }
    public bool Succeeded { get; set; }
}
