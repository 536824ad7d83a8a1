using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Text.Translating;

/// <summary>What became of the blocks of an old source.</summary>
internal sealed class BlockHistory
{
    // One word in so many of a block must be the old block's.
    private const int LeastShare = 3;

    private readonly List<int>[] _oldBlocks;

    private BlockHistory(int oldBlocks, int blocks)
    {
        _oldBlocks = [.. Enumerable.Range(0, blocks).Select(_ => new List<int>())];
        (Now, Changes, Beside) = (new int[oldBlocks], new SourceChange[blocks], new int[blocks]);
        Array.Fill(Now, -1);
        Array.Fill(Beside, -1);
        Array.Fill(Changes, SourceChange.New);
    }

    /// <summary>For each old block the one in which most of it is now; -1: it is gone.</summary>
    public int[] Now { get; }

    /// <summary>For each block of now what became of it.</summary>
    public SourceChange[] Changes { get; }

    /// <summary>For each block of now that took text from an old block and is not where most of that is, the one where it is; else -1.</summary>
    public int[] Beside { get; }

    /// <summary>The old blocks of which most is in a block of now, ascending.</summary>
    public IReadOnlyList<int> OldBlocksOf(int block) => _oldBlocks[block];

    public static BlockHistory Unknown(TranslatableHtml source)
    {
        var history = new BlockHistory(source.Blocks.Count, source.Blocks.Count);
        Array.Fill(history.Changes, SourceChange.Unknown);
        for (var block = 0; block < history.Now.Length; block++)
        {
            history.Now[block] = block;
        }

        return history;
    }

    public static BlockHistory Of(TranslatableHtml old, TranslatableHtml source, HtmlComparison comparison)
    {
        var history = new BlockHistory(old.Blocks.Count, source.Blocks.Count);
        var (oldNumbers, numbers) = (Numbers(old, comparison.Old.Blocks.Length), Numbers(source, comparison.New.Blocks.Length));
        var shared = new SharedWords(comparison);
        foreach (var entry in comparison.Blocks)
        {
            if (entry is { IsDeparture: false, OldCount: > 0, NewCount: > 0 })
            {
                history.Add(entry, shared, oldNumbers, numbers, source);
            }
        }

        history.FindMoved(old, source);
        history.SayWhatChanged(old, source);
        return history;
    }

    private void Add(DiffBlock entry, SharedWords shared, int[] oldNumbers, int[] numbers, TranslatableHtml source)
    {
        var isPair = entry is { OldCount: 1, NewCount: 1 };
        for (var block = entry.OldBlocks.Start.Value; block < entry.OldBlocks.End.Value; block++)
        {
            var old = oldNumbers[block];
            if (old < 0)
            {
                continue;
            }

            var parts = isPair ? [(entry.NewBlocks.Start.Value, 1)] : shared.Of(block);
            var known = parts.Select(part => (Block: numbers[part.Item1], Words: part.Item2)).Where(part => part.Block >= 0).ToList();
            if (known.Count == 0)
            {
                continue;
            }

            var most = known.MaxBy(part => part.Words).Block;
            Now[old] = most;
            foreach (var (part, words) in known)
            {
                // A word or two that it shares by chance do not make a new block a part of an old one.
                if (part != most && words * LeastShare < source.Blocks[part].Words)
                {
                    continue;
                }

                Changes[part] = entry.Move > 0 ? SourceChange.Moved : SourceChange.Changed;
                Beside[part] = part == most ? Beside[part] : most;
            }
        }
    }

    // The engine moves no numbers in cells and nothing into the midst of split blocks; to a translation, the same is the same.
    private void FindMoved(TranslatableHtml old, TranslatableHtml source)
    {
        var gone = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var block = 0; block < Now.Length; block++)
        {
            if (Now[block] < 0)
            {
                var html = old.Blocks[block].InnerHtml;
                (gone.TryGetValue(html, out var others) ? others : gone[html] = []).Enqueue(block);
            }
        }

        for (var block = 0; block < Changes.Length; block++)
        {
            if (Changes[block] == SourceChange.New && gone.TryGetValue(source.Blocks[block].InnerHtml, out var same) && same.TryDequeue(out var from))
            {
                (Now[from], Changes[block]) = (block, SourceChange.Moved);
            }
        }
    }

    private void SayWhatChanged(TranslatableHtml old, TranslatableHtml source)
    {
        for (var block = 0; block < Now.Length; block++)
        {
            if (Now[block] >= 0)
            {
                _oldBlocks[Now[block]].Add(block);
            }
        }

        for (var block = 0; block < Changes.Length; block++)
        {
            if (Changes[block] != SourceChange.New)
            {
                var same = _oldBlocks[block] is [var before] && source.Blocks[block].InnerHtml == old.Blocks[before].InnerHtml;
                Changes[block] = !same ? SourceChange.Changed : Changes[block] == SourceChange.Moved ? SourceChange.Moved : SourceChange.Unchanged;
            }
        }
    }

    // The number of each of the engine's blocks among those that can be translated; -1: it cannot.
    private static int[] Numbers(TranslatableHtml html, int blocks)
    {
        var numbers = new int[blocks];
        Array.Fill(numbers, -1);
        for (var number = 0; number < html.Places.Count; number++)
        {
            numbers[html.Places[number]] = number;
        }

        return numbers;
    }
}
