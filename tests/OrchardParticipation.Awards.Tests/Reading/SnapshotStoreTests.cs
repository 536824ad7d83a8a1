using OrchardParticipation.Awards.Reading;

namespace OrchardParticipation.Awards.Tests.Reading;

public sealed class SnapshotStoreTests
{
    [Fact]
    public void What_was_read_before_a_public_change_is_not_used_after_it()
    {
        var generation = new PublicGeneration();
        var store = new SnapshotStore();
        store.Keep("editions", generation.Current, "before");
        Assert.Equal("before", store.Find<string>("editions", generation.Current));

        var readingSince = generation.Current;
        generation.Advance();
        store.Keep("editions", readingSince, "read before, kept after");

        Assert.Null(store.Find<string>("editions", generation.Current));
    }
}
