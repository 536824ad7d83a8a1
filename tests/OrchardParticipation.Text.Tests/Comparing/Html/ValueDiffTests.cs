using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed class ValueDiffTests
{
    [Fact]
    public void A_title_is_compared_word_by_word_and_is_no_markup() =>
        Assert.Equal(
            [(PieceKind.Unchanged, "Budget <b>"), (PieceKind.Deleted, " 2023"), (PieceKind.Inserted, " 2024")],
            ValueDiff.Text("Budget <b> 2023", "Budget <b> 2024").Select(piece => (piece.Kind, piece.Text)));

    [Fact]
    public void A_date_changes_as_a_whole() =>
        Assert.Equal(
            [(PieceKind.Deleted, "1 May 2024"), (PieceKind.Inserted, "2 May 2024")],
            ValueDiff.Whole("1 May 2024", "2 May 2024").Select(piece => (piece.Kind, piece.Text)));

    [Fact]
    public void A_value_that_appeared_was_only_inserted() =>
        Assert.Equal([PieceKind.Inserted], ValueDiff.Whole(null, "Medellín").Select(piece => piece.Kind));

    [Fact]
    public void An_item_that_changed_its_place_moved() =>
        Assert.Equal(
            [
                new(BlockChange.Moved, "water", IsDeparture: true), new(BlockChange.Unchanged, "parks"), new(BlockChange.Deleted, "roads"),
                new(BlockChange.Unchanged, "schools"), new(BlockChange.Moved, "water"), new(BlockChange.Inserted, "parks"),
            ],
            ValueDiff.List(["water", "parks", "roads", "schools"], ["parks", "schools", "water", "parks"]));
}
