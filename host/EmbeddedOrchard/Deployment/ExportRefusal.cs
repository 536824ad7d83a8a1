namespace EmbeddedOrchard.Deployment;

internal enum ExportProblem
{
    /// <summary>A file or a folder of the plan is not in the library any more.</summary>
    IsGone,

    /// <summary>The files are larger together than an import takes.</summary>
    TooLarge,
    TooMany,
}

/// <summary>Why a plan cannot be exported, and what of it: a path, or how much there may be.</summary>
internal sealed record ExportRefusal(ExportProblem Problem, string Detail);
