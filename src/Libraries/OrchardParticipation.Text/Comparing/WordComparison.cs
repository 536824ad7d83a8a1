namespace OrchardParticipation.Text.Comparing;

/// <summary>Compares two texts word by word.</summary>
internal static class WordComparison
{
    public static IReadOnlyList<Run> Compare(List<string> old, List<string> @new)
    {
        var runs = new RunsBuilder();
        var position = 0;

        foreach (var gap in Alignment.GapsBetween(old, @new))
        {
            runs.Unchanged(old[position..gap.OldStart]);
            runs.Deleted(old[gap.OldStart..(gap.OldStart + gap.OldCount)]);
            runs.Inserted(@new[gap.NewStart..(gap.NewStart + gap.NewCount)]);
            position = gap.OldStart + gap.OldCount;
        }

        runs.Unchanged(old[position..]);
        return runs.ToRuns();
    }

    public static IReadOnlyList<Run> Replace(string old, string @new)
    {
        var runs = new RunsBuilder();
        runs.Deleted([old]);
        runs.Inserted([@new]);
        return runs.ToRuns();
    }
}
