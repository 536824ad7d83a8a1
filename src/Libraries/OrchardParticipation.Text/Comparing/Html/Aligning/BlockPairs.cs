using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>An old and a new block that are the same text, or two states of one.</summary>
internal readonly record struct BlockPair(int Old, int New, bool Same, long Weight);

/// <summary>
/// Finds blocks that both sides have: by their hash where each side has it once, then, among the rest, by the rare words and
/// pairs of words that they share. Linear in the tokens: what more than a few blocks have is not rare and not looked at.
/// </summary>
internal sealed class BlockPairs(Fragment old, Fragment @new, Vocabulary vocabulary)
{
    // Of larger texts a part of the words and pairs is looked at, chosen by their numbers and so the same on both sides.
    private const int MostShingles = 50_000;

    private const int LeastTokens = 4;
    private const double LeastSimilarity = 0.5;

    private readonly int[] _newOf = Filled(old.Blocks.Length);
    private readonly int[] _oldOf = Filled(@new.Blocks.Length);
    private readonly List<BlockPair> _pairs = [];
    private readonly List<ulong> _shingles = [];
    private readonly Dictionary<int, int> _counts = [];
    private readonly uint _sample = 1 + (uint)(old.Tokens.Length / MostShingles);

    /// <summary>The pairs, in the order of the old blocks; no block is in two.</summary>
    public List<BlockPair> Find()
    {
        FindSame();
        FindSimilar();
        _pairs.Sort((one, other) => one.Old.CompareTo(other.Old));
        return _pairs;
    }

    private void FindSame()
    {
        // A block without words is nowhere found again.
        var places = new Dictionary<long, (int Old, int New)>();
        for (var i = 0; i < old.Blocks.Length; i++)
        {
            if (WeightOf(old.TokensOf(i)) > 0)
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, HashOf(old.TokensOf(i)), out _);
                place.Old = place.Old == 0 ? i + 1 : -1;
            }
        }

        for (var j = 0; j < @new.Blocks.Length; j++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, HashOf(@new.TokensOf(j)));
            if (!Unsafe.IsNullRef(ref place))
            {
                place.New = place.New == 0 ? j + 1 : -1;
            }
        }

        foreach (var (oldPlace, newPlace) in places.Values)
        {
            if (oldPlace > 0 && newPlace > 0 && SameTokens(oldPlace - 1, newPlace - 1))
            {
                Add(new BlockPair(oldPlace - 1, newPlace - 1, Same: true, WeightOf(old.TokensOf(oldPlace - 1))));
            }
        }
    }

    private void FindSimilar()
    {
        var index = new Dictionary<ulong, Posting>();
        for (var i = 0; i < old.Blocks.Length; i++)
        {
            if (_newOf[i] < 0 && old.Blocks[i].Count >= LeastTokens)
            {
                foreach (var shingle in ShinglesOf(old.TokensOf(i)))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(index, shingle, out _).Add(i);
                }
            }
        }

        if (index.Count == 0)
        {
            return;
        }

        // The best new block of each old one, and whether that old one is also the best of the new one.
        var bestOf = new Dictionary<int, (int New, int Shared)>();
        var bestOld = new int[@new.Blocks.Length];
        var shared = new Dictionary<int, int>();
        for (var j = 0; j < @new.Blocks.Length; j++)
        {
            bestOld[j] = -1;
            if (_oldOf[j] >= 0 || @new.Blocks[j].Count < LeastTokens)
            {
                continue;
            }

            shared.Clear();
            foreach (var shingle in ShinglesOf(@new.TokensOf(j)))
            {
                if (index.TryGetValue(shingle, out var posting))
                {
                    posting.Count(shared);
                }
            }

            var most = 0;
            foreach (var (i, count) in shared)
            {
                if (count > most || count == most && i < bestOld[j])
                {
                    (most, bestOld[j]) = (count, i);
                }

                if (!bestOf.TryGetValue(i, out var best) || count > best.Shared)
                {
                    bestOf[i] = (j, count);
                }
            }
        }

        foreach (var (i, (j, _)) in bestOf)
        {
            if (bestOld[j] == i && Similarity(i, j) is >= LeastSimilarity and var similarity)
            {
                Add(new BlockPair(i, j, Same: false, Math.Max(1, (long)(WeightOf(@new.TokensOf(j)) * similarity))));
            }
        }
    }

    // Tokens in common of all tokens, by how often each stands on both sides.
    private double Similarity(int oldBlock, int newBlock)
    {
        _counts.Clear();
        foreach (var token in old.TokensOf(oldBlock))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, token.Id, out _)++;
        }

        var common = 0;
        foreach (var token in @new.TokensOf(newBlock))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, token.Id, out _);
            common += count-- > 0 ? 1 : 0;
        }

        return 2.0 * common / (old.Blocks[oldBlock].Count + @new.Blocks[newBlock].Count);
    }

    private void Add(BlockPair pair)
    {
        (_newOf[pair.Old], _oldOf[pair.New]) = (pair.New, pair.Old);
        _pairs.Add(pair);
    }

    private long WeightOf(ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        foreach (var token in tokens)
        {
            words += vocabulary.KindOf(token.Id) is TokenKind.Word or TokenKind.Atom ? 1 : 0;
        }

        return words;
    }

    private bool SameTokens(int oldBlock, int newBlock)
    {
        var one = old.TokensOf(oldBlock);
        var other = @new.TokensOf(newBlock);
        for (var i = 0; i < one.Length; i++)
        {
            if (i >= other.Length || one[i].Id != other[i].Id)
            {
                return false;
            }
        }

        return one.Length == other.Length;
    }

    private List<ulong> ShinglesOf(ReadOnlySpan<Token> tokens)
    {
        _shingles.Clear();
        for (var i = 0; i < tokens.Length; i++)
        {
            Keep((uint)tokens[i].Id * 0x9E3779B97F4A7C15UL);
            if (i > 0)
            {
                Keep((((ulong)(uint)tokens[i - 1].Id << 32) | (uint)tokens[i].Id) * 0xC2B2AE3D27D4EB4FUL);
            }
        }

        return _shingles;
    }

    private void Keep(ulong shingle)
    {
        if ((shingle >> 32) % _sample == 0)
        {
            _shingles.Add(shingle);
        }
    }

    private static long HashOf(ReadOnlySpan<Token> tokens)
    {
        var hash = 1469598103934665603UL;
        foreach (var token in tokens)
        {
            hash = (hash ^ (uint)token.Id) * 1099511628211UL;
            hash ^= hash >> 29;
        }

        return (long)hash;
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }
}
