using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

/// <summary>Whether a message was handed on, and what the server said.</summary>
public class EmailResult
{
    public static readonly EmailResult SuccessResult = new() { Succeeded = true };

    /// <summary>By the property of the message that they are about; the empty name is the message as a whole.</summary>
    public IReadOnlyDictionary<string, LocalizedString[]> Errors { get; protected set; } = new Dictionary<string, LocalizedString[]>();

    public string Response { get; set; }

    public bool Succeeded { get; protected set; }

    public static EmailResult GetSuccessResult(string response) => new() { Succeeded = true, Response = response };

    public static EmailResult FailedResult(params LocalizedString[] errors) => FailedResult(string.Empty, errors);

    public static EmailResult FailedResult(string propertyName, params LocalizedString[] errors) =>
        new() { Errors = new Dictionary<string, LocalizedString[]> { [propertyName] = errors } };

    public static EmailResult FailedResult(IDictionary<string, List<LocalizedString>> errors) =>
        new() { Errors = errors.ToDictionary(error => error.Key, error => error.Value.ToArray()) };
}
