using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Tests.Contracts;

public sealed class PhaseTests
{
    private static readonly DateTime _opens = new(2023, 9, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime _closes = new(2023, 9, 12, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Phase _vote = new() { Key = "vote", StartUtc = _opens, EndUtc = _closes };

    [Theory]
    [InlineData(-1, "Ahead")]
    [InlineData(0, "Active")]
    [InlineData(1, "Active")]
    public void A_phase_opens_at_the_exact_instant(int ticks, string state) =>
        Assert.Equal(state, _vote.At(_opens.AddTicks(ticks)).ToString());

    [Theory]
    [InlineData(-1, "Active")]
    [InlineData(0, "Over")]
    [InlineData(1, "Over")]
    public void A_phase_closes_at_the_exact_instant(int ticks, string state) =>
        Assert.Equal(state, _vote.At(_closes.AddTicks(ticks)).ToString());

    [Fact]
    public void A_phase_with_only_an_end_is_active_until_then()
    {
        var submission = _vote with { StartUtc = null };

        Assert.Equal(PhaseState.Active, submission.At(DateTime.MinValue));
        Assert.Equal(PhaseState.Over, submission.At(_closes));
    }

    [Fact]
    public void A_phase_with_only_a_start_goes_on()
    {
        var results = _vote with { EndUtc = null };

        Assert.Equal(PhaseState.Ahead, results.At(_opens.AddTicks(-1)));
        Assert.Equal(PhaseState.Active, results.At(DateTime.MaxValue));
    }

    [Fact]
    public void A_phase_without_dates_is_never_active() =>
        Assert.Equal(PhaseState.Undated, new Phase { Key = "jury" }.At(_opens));

    [Fact]
    public void The_next_change_is_the_start_then_the_end_then_none()
    {
        Assert.Equal(_opens, _vote.NextChangeAfter(_opens.AddTicks(-1)));
        Assert.Equal(_closes, _vote.NextChangeAfter(_opens));
        Assert.Null(_vote.NextChangeAfter(_closes));
    }
}
