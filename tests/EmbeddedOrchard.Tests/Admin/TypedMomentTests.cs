using EmbeddedOrchard.Admin.Editors.Fields;

namespace EmbeddedOrchard.Tests.Admin;

public sealed class TypedMomentTests
{
    private static readonly DateTime Stored = new(2023, 11, 7, 18, 30, 45, DateTimeKind.Utc);

    [Fact]
    public void A_moment_that_nobody_changed_keeps_its_seconds() =>
        Assert.Equal(Stored, TypedMoment.Of(new DateTime(2023, 11, 7, 18, 30, 0), Stored));

    [Fact]
    public void Another_minute_is_taken_as_it_was_typed_and_is_utc()
    {
        var moment = TypedMoment.Of(new DateTime(2023, 11, 7, 18, 31, 0), Stored);

        Assert.Equal(new DateTime(2023, 11, 7, 18, 31, 0), moment);
        Assert.Equal(DateTimeKind.Utc, moment?.Kind);
    }

    [Fact]
    public void Nothing_typed_is_nothing() => Assert.Null(TypedMoment.Of(null, Stored));
}
