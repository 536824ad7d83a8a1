namespace OrchardParticipation.Text.Comparing.Html;

/// <summary>How much work a comparison may be.</summary>
/// <param name="Steps">
/// Steps of a few nanoseconds that may be spent on finding the shortest change: 64 cells of a table each, which are computed
/// once or, in a table of more than 65,536 steps, twice. The default compares two unrelated texts of 16,000 words exactly;
/// more words than that without anything in common are no longer tried, whatever the steps. What is left when they are spent
/// is reported as replaced, and the result as coarse. Each token costs a step; reading and writing are linear and not counted.
/// Not negative.
/// </param>
public sealed record DiffOptions(long Steps = DiffOptions.DefaultSteps)
{
    /// <summary>The number of steps without a wish.</summary>
    public const long DefaultSteps = 10_000_000;
}
