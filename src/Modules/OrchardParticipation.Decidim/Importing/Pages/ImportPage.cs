using OrchardParticipation.Decidim.Importing.Jobs;

namespace OrchardParticipation.Decidim.Importing.Pages;

/// <summary>The page on which imports begin.</summary>
internal sealed record ImportPage(ImportForm Form, IReadOnlyList<string> Awards, IReadOnlyList<ImportJob> Jobs, bool IsTooLarge, IReadOnlyList<string> Problems)
{
    /// <summary>Of all files together; larger ones go by the command line.</summary>
    public const int MostMegabytes = 100;
}

/// <summary>The page of one import.</summary>
internal sealed record ImportReportPage(ImportJob Job, bool IsRunning)
{
    public ImportReport? Report => Job.Report;

    /// <summary>Its source was read to the end and nothing is wrong with it.</summary>
    public bool MayImport => !IsRunning && Job.State is ImportJobState.Rehearsed && Report is { ProblemCount: 0 };
}
