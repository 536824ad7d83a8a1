using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public class ContentValidateResult
{
    private readonly List<ValidationResult> _errors = [];

    public IReadOnlyList<ValidationResult> Errors => _errors;
    public bool Succeeded { get; set; } = true;

    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        _errors.Add(error);
    }
}
