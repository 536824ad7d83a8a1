using CsCheck;
using OrchardParticipation.Text.Tests.Comparing.Html;
using OrchardParticipation.Text.Translating;

namespace OrchardParticipation.Text.Tests.Translating;

public sealed class TranslationOffersTests
{
    private const string One = "<h2>The budget of the city</h2>";
    private const string Two = "<p>People of Medellín have 50 votes. They meet in the spring.</p>";
    private const string Three = "<p>Each year in May a council of twenty neighbours reads all the proposals, asks the offices what they cost, and talks with those who wrote them. Why? Because it helps.</p>";
    private const string Four = "<p>What is left goes to schools: 2000 of them.</p>";

    private const string Eins = "<h2>Der Haushalt der Stadt</h2>";
    private const string Zwei = "<p>Die Menschen von Medellín haben 50 Stimmen. Sie treffen sich im Frühling.</p>";
    private const string Drei = "<p>Jedes Jahr im Mai liest ein Rat von zwanzig Nachbarn alle Vorschläge, fragt die Ämter nach den Kosten und spricht mit denen, die sie schrieben. Warum? Weil es hilft.</p>";
    private const string Vier = "<p>Was bleibt, geht an Schulen: 2000 davon.</p>";

    private const string Source = One + Two + Three + Four;
    private const string Translation = Eins + Zwei + Drei + Vier;

    [Fact]
    public void After_an_edit_of_one_paragraph_the_translations_of_all_others_are_untouched() =>
        AssertOffers(
            TranslationOffers.Of(Source, One + Two.Replace("50", "60") + Three + Four, Translation),
            ["Unchanged 0 True", "Changed 1 False", "Unchanged 2 True", "Unchanged 3 True"], []);

    [Fact]
    public void A_moved_paragraph_carries_its_translation_along() =>
        AssertOffers(
            TranslationOffers.Of(Source, One + Three + Four + Two, Translation),
            ["Unchanged 0 True", "Unchanged 2 True", "Unchanged 3 True", "Moved 1 True"], []);

    [Fact]
    public void A_number_in_another_cell_carries_its_translation_along_although_the_engine_does_not_call_it_moved()
    {
        static string Cells(params string[] texts) => "<table><tbody>" + string.Concat(texts.Select(text => $"<tr><td>{text}</td></tr>")) + "</tbody></table>";

        AssertOffers(
            TranslationOffers.Of(Cells("12", "Parks", "Roads"), Cells("Parks", "Roads", "12"), Cells("zwölf", "Anlagen", "Straßen")),
            ["Unchanged 1 True", "Unchanged 2 True", "Moved 0 True"], []);
    }

    [Fact]
    public void The_translation_of_a_deleted_paragraph_is_left_over() =>
        AssertOffers(TranslationOffers.Of(Source, One + Two + Four, Translation), ["Unchanged 0 True", "Unchanged 1 True", "Unchanged 3 True"], [2]);

    [Fact]
    public void A_new_paragraph_has_no_offer() =>
        AssertOffers(
            TranslationOffers.Of(Source, One + "<p>Completely different things.</p>" + Two + Three + Four, Translation),
            ["Unchanged 0 True", "New  False", "Unchanged 1 True", "Unchanged 2 True", "Unchanged 3 True"], []);

    [Fact]
    public void A_paragraph_that_became_a_heading_keeps_its_translation() =>
        AssertOffers(
            TranslationOffers.Of(Source, One.Replace("h2", "h3") + Two + Three + Four, Translation),
            ["Unchanged 0 True", "Unchanged 1 True", "Unchanged 2 True", "Unchanged 3 True"], []);

    [Fact]
    public void A_split_paragraph_offers_its_translation_once_and_says_where() =>
        AssertOffers(
            TranslationOffers.Of(Source, One + Two.Replace(". They", ".</p><p>They") + Three + Four, Translation),
            ["Unchanged 0 True", "Changed 1 False", "Changed  False with 1", "Unchanged 2 True", "Unchanged 3 True"], []);

    [Fact]
    public void Joined_paragraphs_have_both_translations()
    {
        var offers = TranslationOffers.Of(Source, One + Two.Replace("</p>", " ") + Three.Replace("<p>", "") + Four, Translation);

        AssertOffers(offers, ["Unchanged 0 True", "Changed 1,2 False", "Unchanged 3 True"], []);
        Assert.Equal(Zwei[3..^4] + " " + Drei[3..^4], offers.InnerHtmlOf(offers.Offers[1]));
    }

    [Fact]
    public void Two_paragraphs_that_the_translation_says_in_one_share_its_offer()
    {
        var merged = Eins + Zwei + Drei.Replace("</p>", " ") + Vier.Replace("<p>", "");

        AssertOffers(TranslationOffers.Of(Source, Source, merged), ["Unchanged 0 True", "Unchanged 1 True", "Unchanged 2 True", "Unchanged  True with 2"], []);
        AssertOffers(
            TranslationOffers.Of(Source, Source.Replace("2000", "3000"), merged),
            ["Unchanged 0 True", "Unchanged 1 True", "Unchanged 2 False", "Changed  False with 2"], []);
        AssertOffers(TranslationOffers.Of(Source, One + Two + Three, merged), ["Unchanged 0 True", "Unchanged 1 True", "Unchanged 2 False"], []);
    }

    [Fact]
    public void Without_the_old_source_all_is_offered_and_nothing_known() =>
        AssertOffers(TranslationOffers.Of(null, Source, Translation), ["Unknown 0 ", "Unknown 1 ", "Unknown 2 ", "Unknown 3 "], []);

    [Fact]
    public void Without_a_translation_nothing_is_offered() =>
        AssertOffers(TranslationOffers.Of(One, One, null), ["Unchanged  False"], []);

    [Fact]
    public void Nothing_of_a_translation_is_lost_or_offered_twice() =>
        Gen.Select(Fragments.Pairs, Fragments.Any, Gen.Int[0, 3]).Sample(
            (pair, other, choice) =>
            {
                // Some translations are like their source, as far as its structure goes.
                var offers = TranslationOffers.Of(choice == 0 ? null : pair.Old, pair.New, choice < 2 ? other : pair.Old);
                return offers.Offers.SelectMany(offer => offer.Translation).Concat(offers.LeftOver).Order()
                    .SequenceEqual(Enumerable.Range(0, offers.Translation.Blocks.Count));
            },
            iter: 5_000,
            threads: 2);

    [Fact]
    public void An_offer_names_the_old_blocks_that_its_block_was_made_of()
    {
        var offers = TranslationOffers.Of(Source, Two + Source.Replace("2000", "3000"), Translation).Offers;

        Assert.Equal(["0", "1", "2", "3"], offers.Where(offer => offer.OldBlocks.Count > 0).Select(offer => string.Join(',', offer.OldBlocks)).Order());
        Assert.Single(offers, offer => offer.OldBlocks.Count == 0);
    }

    [Fact]
    public void What_was_rebuilt_from_the_source_needs_no_alignment()
    {
        const string Source = "<p>One</p><p>A long paragraph with 12 words that nobody could mistake for another.</p>";
        const string Swapped = "<p>Ein langer Absatz mit 12 Wörtern, den niemand verwechseln könnte, gewiss nicht.</p><p>Eins</p>";

        AssertOffers(TranslationOffers.Of(Source, Source, Swapped, leftOut: []), ["Unchanged 0 True", "Unchanged 1 True"], []);
        AssertOffers(TranslationOffers.Of("<p>Zero</p>" + Source, Source, Swapped, leftOut: [0]), ["Unchanged 0 True", "Unchanged 1 True"], []);
        AssertOffers(TranslationOffers.Of(Source, Source, Swapped), ["Unchanged 1 True", "Unchanged 0 True"], []);
    }

    private static void AssertOffers(TranslationOffers offers, string[] expected, int[] leftOver)
    {
        Assert.Equal(expected, offers.Offers.Select(offer =>
            $"{offer.Change} {string.Join(',', offer.Translation)} {offer.IsUntouched}{(offer.OfferedWith is { } other ? $" with {other}" : "")}"));
        Assert.Equal(leftOver, offers.LeftOver);
    }
}
