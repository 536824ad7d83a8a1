using EmbeddedOrchard.Shell.Background;
using EmbeddedOrchard.Shell.Services;
using OrchardCore.BackgroundTasks;

namespace EmbeddedOrchard.Tests.Shell;

public class ServiceTests
{
    private static readonly DateTime Noon = new(2023, 11, 7, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Best Practice 2023", "best-practice-2023")]
    [InlineData("  Crème brûlée, à la carte! ", "creme-brulee-a-la-carte")]
    [InlineData("Participación ciudadana", "participacion-ciudadana")]
    [InlineData("参加型予算", "参加型予算")]
    [InlineData("---", "")]
    [InlineData("", "")]
    public void A_slug_keeps_letters_and_digits(string text, string slug) => Assert.Equal(slug, new SlugService().Slugify(text));

    [Fact]
    public async Task Of_two_who_want_a_lock_one_waits()
    {
        var locks = new LocalLock();
        var (first, locked) = await locks.TryAcquireLockAsync("vote", TimeSpan.Zero);
        var (_, lockedTwice) = await locks.TryAcquireLockAsync("vote", TimeSpan.FromMilliseconds(10));
        await first.DisposeAsync();
        var (_, lockedAfter) = await locks.TryAcquireLockAsync("vote", TimeSpan.Zero);

        Assert.Equal((true, false, true), (locked, lockedTwice, lockedAfter));
    }

    [Fact]
    public async Task A_lock_that_expires_is_free_again()
    {
        var locks = new LocalLock();
        await locks.AcquireLockAsync("vote", TimeSpan.FromMilliseconds(20));

        var (_, locked) = await locks.TryAcquireLockAsync("vote", TimeSpan.FromSeconds(10));

        Assert.True(locked);
    }

    [Fact]
    public async Task A_signal_changes_the_tokens_of_its_key_only()
    {
        var signal = new Signal();
        var (one, other) = (signal.GetToken("one"), signal.GetToken("other"));

        await signal.SignalTokenAsync("one");

        Assert.Equal((true, false, false), (one.HasChanged, other.HasChanged, signal.GetToken("one").HasChanged));
    }

    [Theory]
    [InlineData(typeof(AtNoon), -1, true)]
    [InlineData(typeof(AtNoon), 0, false)]
    [InlineData(typeof(Switched), -1, false)]
    public void A_background_task_is_due_when_its_minute_has_come(Type task, int minutes, bool due) =>
        Assert.Equal(due, BackgroundTasks.IsDue(task, Noon.AddMinutes(minutes), Noon.AddMinutes(minutes + 1)));

    [BackgroundTask(Schedule = "0 12 * * *")]
    private sealed class AtNoon;

    [BackgroundTask(Schedule = "* * * * *", Enable = false)]
    private sealed class Switched;
}
