using OrchardParticipation.Text.Translating.Reading;

namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>The likeliest way through both texts in their order, by dynamic programming over the steps of a band.</summary>
internal sealed class OrderedPath(Traits source, Traits translation, AnchorMatches anchors, double ratio)
{
    /// <summary>What it costs to leave a block alone, on either side.</summary>
    public const int Alone = 4 * Nats.One;

    private const int MostTogether = 4;

    // That two neighbours changed places.
    private const int Swapping = 11 * Nats.One / 2;

    // One side has one block, the other none to four; or two and two are the same crosswise.
    private static readonly (int Source, int Translation, int Cost)[] _steps =
    [
        (1, 1, 0), (1, 0, Alone), (0, 1, Alone),
        (2, 1, 7 * Nats.One / 2), (1, 2, 7 * Nats.One / 2),
        (3, 1, 11 * Nats.One / 2), (1, 3, 11 * Nats.One / 2),
        (4, 1, 7 * Nats.One), (1, 4, 7 * Nats.One),
        (2, 2, Swapping),
    ];

    private readonly PairGains _gains = new(source, translation, ratio);
    private readonly Band _band = new(source, translation);

    // The last rows of the table: what the best way to each cell gains, and what the row's anchors gain up to each cell.
    private readonly long[][] _best = new long[MostTogether + 1][];
    private readonly int[][] _anchored = new int[MostTogether + 1][];

    /// <summary>What speaks for the way that was found, in <see cref="Nats"/>.</summary>
    public long Total { get; private set; }

    /// <summary>The stretches in their order.</summary>
    public List<Stretch> Find()
    {
        var (rows, columns) = (source.Blocks.Count, translation.Blocks.Count);
        var taken = new byte[rows + 1][];
        for (var row = 0; row <= rows; row++)
        {
            var (from, to) = (_band.From(row), _band.To(row));
            taken[row] = new byte[to - from + 1];
            _best[row % _best.Length] = new long[to - from + 1];
            _anchored[row % _anchored.Length] = row == 0 ? [] : SumAnchors(row - 1, from, to);
            for (var column = from; column <= to; column++)
            {
                taken[row][column - from] = Step(row, column, out _best[row % _best.Length][column - from]);
            }
        }

        Total = _best[rows % _best.Length][^1];
        return Walk(taken, rows, columns);
    }

    private List<Stretch> Walk(byte[][] taken, int row, int column)
    {
        var path = new List<Stretch>();
        while (row > 0 || column > 0)
        {
            var (down, right, _) = _steps[taken[row][column - _band.From(row)]];
            (row, column) = (row - down, column - right);
            if (down == 2 && right == 2)
            {
                path.Add(new Stretch(row + 1, row + 2, column, column + 1));
                path.Add(new Stretch(row, row + 1, column + 1, column + 2));
            }
            else
            {
                path.Add(new Stretch(row, row + down, column, column + right));
            }
        }

        path.Reverse();
        return path;
    }

    private byte Step(int row, int column, out long best)
    {
        best = row == 0 && column == 0 ? 0 : long.MinValue;
        byte step = 0;
        for (byte i = 0; i < _steps.Length; i++)
        {
            var (down, right, cost) = _steps[i];
            var (fromRow, fromColumn) = (row - down, column - right);
            if (fromRow < 0 || fromColumn < _band.From(Math.Max(0, fromRow)) || fromColumn > _band.To(fromRow))
            {
                continue;
            }

            var before = _best[fromRow % _best.Length][fromColumn - _band.From(fromRow)];
            var gain = before - cost + (down == 0 || right == 0 ? 0
                : down == 2 && right == 2 ? Gain(fromRow, fromRow + 1, fromColumn + 1, column) + Gain(fromRow + 1, row, fromColumn, fromColumn + 1)
                : Gain(fromRow, row, fromColumn, column));
            if (gain > best)
            {
                (best, step) = (gain, i);
            }
        }

        return step;
    }

    private long Gain(int fromRow, int row, int fromColumn, int column)
    {
        var gain = _gains.Of(fromRow, row, fromColumn, column);
        var (places, pairs) = (0, 0);
        for (var i = fromRow; i < row; i++)
        {
            gain += AnchorsBetween(i, fromColumn, column);
            gain -= i > fromRow ? PlaceGains.Joining(PlaceOf(source, i - 1), PlaceOf(source, i)) : 0;
            for (var j = fromColumn; j < column; j++, pairs++)
            {
                places += PlaceGains.Of(PlaceOf(source, i), PlaceOf(translation, j));
            }
        }

        for (var j = fromColumn + 1; j < column; j++)
        {
            gain -= PlaceGains.Joining(PlaceOf(translation, j - 1), PlaceOf(translation, j));
        }

        return gain + places / pairs;
    }

    private static BlockPlace PlaceOf(Traits text, int block) => text.Blocks[block].Place;

    private int AnchorsBetween(int block, int fromColumn, int column)
    {
        var row = block + 1;
        var (sums, from) = (_anchored[row % _anchored.Length], _band.From(row));
        return Sum(column) - Sum(fromColumn);

        int Sum(int at) => sums[Math.Clamp(at - from, 0, sums.Length - 1)];
    }

    // At each cell of a row, what its block shares with the blocks before the cell, from the row's first cell on.
    private int[] SumAnchors(int block, int from, int to)
    {
        var sums = new int[to - from + 1];
        foreach (var (other, weight) in anchors.Of(block))
        {
            if (other >= from && other < to)
            {
                sums[other - from + 1] += weight;
            }
        }

        for (var i = 1; i < sums.Length; i++)
        {
            sums[i] += sums[i - 1];
        }

        return sums;
    }
}
