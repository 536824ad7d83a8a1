namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>Work is counted in steps, each of a few nanoseconds, and never in time: the same input has the same result everywhere.</summary>
internal sealed class StepBudget(long steps)
{
    public long Spent { get; private set; }

    /// <summary>Whether something was left undone for want of steps.</summary>
    public bool Exceeded { get; private set; }

    public bool CanSpend(long count) => Spent + count <= steps;

    public void GiveUp() => Exceeded = true;

    public bool TrySpend(long count)
    {
        if (!CanSpend(count))
        {
            Exceeded = true;
            return false;
        }

        Spent += count;
        return true;
    }
}
