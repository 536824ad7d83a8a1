using EmbeddedOrchard.Security.TwoFactor;

namespace EmbeddedOrchard.Tests.Security;

public sealed class TotpTests
{
    // "12345678901234567890", of RFC 6238's appendix B; the codes are the last six of its eight digits.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) => Assert.Equal(seconds / 30, StepAt(seconds, code));

    [Theory]
    [InlineData(-30, true)]
    [InlineData(59, true)]
    [InlineData(-31, false)]
    [InlineData(60, false)]
    public void A_clock_may_be_half_a_minute_off(int off, bool isTaken) => Assert.Equal(isTaken, StepAt(1234567890 + off, "005924") is not null);

    [Theory]
    [InlineData("")]
    [InlineData("05924")]
    [InlineData("0005924")]
    [InlineData("٠٠٥٩٢٤")]
    [InlineData("00592a")]
    public void What_is_no_code_is_none(string code) => Assert.Null(StepAt(1234567890, code));

    [Fact]
    public void New_keys_are_of_160_bits_and_never_the_same()
    {
        var keys = Enumerable.Range(0, 50).Select(_ => Totp.NewKey()).ToList();

        Assert.All(keys, key => Assert.Matches("^[A-Z2-7]{32}$", key));
        Assert.Equal(50, keys.Distinct().Count());
        Assert.All(Enumerable.Range(0, 32), at => Assert.True(keys.Select(key => key[at]).Distinct().Count() > 5));
    }

    private static long? StepAt(long seconds, string code) => Totp.StepOf(code, Key, DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
}
