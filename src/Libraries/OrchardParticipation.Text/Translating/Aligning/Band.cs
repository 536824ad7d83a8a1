namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>
/// Which cells of the table of both texts are looked at: all of a small one, of a large one those around the way on which
/// both texts go on at the same speed. Each row reaches the one before it, so that there is a way from corner to corner.
/// </summary>
internal sealed class Band
{
    // Each costs some ten comparisons of two stretches, of some 50 ns.
    private const int MostCells = 1_000_000;
    private const int LeastHalf = 4;

    // Blocks without a letter get on as well.
    private const int PerBlock = 20;

    private readonly int[] _centres;
    private readonly int _half;
    private readonly int _columns;

    public Band(Traits source, Traits translation)
    {
        var rows = source.Blocks.Count;
        _columns = translation.Blocks.Count;
        _centres = new int[rows + 1];
        _half = Math.Max(LeastHalf, MostCells / 2 / (rows + 1));
        var (all, others) = (Weight(source, rows), Weight(translation, _columns));
        for (var (row, column) = (0, 0); row <= rows; row++)
        {
            var goal = all == 0 ? 0 : (double)Weight(source, row) / all * others;
            while (column < _columns && Weight(translation, column) < goal)
            {
                column++;
            }

            _centres[row] = column;
        }

        _centres[rows] = _columns;
    }

    public int From(int row) => Math.Max(0, _centres[Math.Max(0, row - 1)] - _half);

    /// <summary>The last cell of a row.</summary>
    public int To(int row) => Math.Min(_columns, _centres[Math.Min(_centres.Length - 1, row + 1)] + _half);

    private static long Weight(Traits text, int blocks) => text.Of(Trait.Characters, 0, blocks) + (long)blocks * PerBlock;
}
