using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Admin.Contents.Previewing;

/// <summary>The page, or why there is none.</summary>
public sealed record PreviewOutcome
{
    public byte[]? Page { get; private init; }

    public int Status { get; private init; } = StatusCodes.Status200OK;

    /// <summary>What is wrong with what was typed.</summary>
    public IReadOnlyList<string> Errors { get; private init; } = [];

    /// <summary>The page could not be made: what was typed is not to blame.</summary>
    public bool HasFailed => Page is null && Errors.Count == 0;

    internal static PreviewOutcome Of(byte[] page) => new() { Page = page };

    internal static PreviewOutcome Wrong(IReadOnlyList<string> errors) => new() { Status = StatusCodes.Status422UnprocessableEntity, Errors = errors };

    internal static PreviewOutcome Failed(int status) => new() { Status = status };
}
