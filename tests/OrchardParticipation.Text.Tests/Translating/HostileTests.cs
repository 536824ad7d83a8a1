using System.Diagnostics;
using CsCheck;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Tests.Comparing.Html;
using OrchardParticipation.Text.Translating;

namespace OrchardParticipation.Text.Tests.Translating;

public sealed class HostileTests(ITestOutputHelper output)
{
    // Tens of times what the slowest takes: it tells the square of a length and not the load of a machine.
    private static readonly TimeSpan _most = TimeSpan.FromSeconds(100);

    public static TheoryData<string, string, string> Inputs => new()
    {
        { "empty paragraphs", Repeat("<p></p>", 100_000), Repeat("<p>&nbsp;</p>", 100_000) },
        { "paragraphs", Repeat("<p>a</p>", 100_000), Repeat("<p>B</p>", 100_000) },
        { "one and many", "<p>a</p>", Repeat("<p>A 1</p>", 100_000) },
        { "many and none", Repeat("<p>A 1</p>", 50_000), "" },
        { "the same names everywhere", Repeat("<p>Recife 2020 /x a@b.org</p>", 5_000), Repeat("<p>Recife 2020 /x a@b.org</p>", 5_000) },
        { "one word", new string('w', 10_000_000), new string('1', 10_000_000) },
        { "stops", Repeat(". ", 1_000_000), Repeat("1.", 1_000_000) },
        { "digits", Repeat("1 000.", 500_000), Repeat("1,1", 500_000) },
        { "at signs", Repeat("a@", 500_000), Repeat("@", 500_000) },
        { "nested", Repeat("<div>x", 20_000), Repeat("<b>", 100_000) + "x" },
        { "cells", "<table><tbody>" + Repeat("<tr><td>1</td><td>a</td></tr>", 20_000) + "</tbody></table>", "<table><tbody>" + Repeat("<tr><td>1</td></tr>", 20_000) + "</tbody></table>" },
        { "items", "<ul>" + Repeat("<li>a</li>", 30_000) + "</ul>", Repeat("<ul><li>b</li></ul>", 30_000) },
        { "lone surrogates", "<p>\uD800 a. \uDC00</p>", "<p>\uDC00\uD800</p>" },
        { "nothing", "", " \n" },
    };

    [Theory]
    [MemberData(nameof(Inputs), DisableDiscoveryEnumeration = true)]
    public void Any_input_is_bounded_and_nothing_is_lost(string name, string source, string translation)
    {
        var watch = Stopwatch.StartNew();

        var offers = TranslationOffers.Of(null, source, translation);
        SourceChanges.CountSentences(source, translation);

        output.WriteLine($"{name}: {watch.Elapsed}");
        Assert.True(watch.Elapsed < _most, $"{name}: {watch.Elapsed}");
        Assert.Equal(CanonicalHtml.Of(source), offers.Source.Rebuild([.. offers.Source.Blocks.Select(block => block.InnerHtml)]));
        Assert.Equal(Enumerable.Range(0, offers.Translation.Blocks.Count), offers.Offers.SelectMany(offer => offer.Translation).Concat(offers.LeftOver).Order());
    }

    [Fact]
    public void Any_two_texts_are_aligned_with_each_block_in_one_group() =>
        Gen.Select(Fragments.Any, Fragments.Any).Sample(
            (source, translation) =>
            {
                var (one, other) = (TranslatableHtml.Read(source).Blocks, TranslatableHtml.Read(translation).Blocks);
                var groups = BlockAlignment.Align(one, other);
                return groups.SelectMany(group => group.Source).Order().SequenceEqual(Enumerable.Range(0, one.Count))
                    && groups.SelectMany(group => group.Translation).Order().SequenceEqual(Enumerable.Range(0, other.Count));
            },
            iter: 5_000,
            threads: 2);

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
