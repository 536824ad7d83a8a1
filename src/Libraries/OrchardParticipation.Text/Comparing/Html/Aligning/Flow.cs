using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>The tokens of a fragment without its moved blocks, or those of a source, and what they became.</summary>
internal sealed class Flow
{
    private readonly Fragment _fragment;

    public Flow(int[] ids, int[] blocks)
    {
        (_fragment, Ids, Blocks, Starts, Matches) = (new Fragment([], [], []), ids, blocks, [], new int[ids.Length]);
        Array.Fill(Matches, -1);
    }

    public Flow(Fragment fragment, int[] moved)
    {
        var count = 0;
        Starts = new int[fragment.Blocks.Length];
        for (var block = 0; block < Starts.Length; block++)
        {
            Starts[block] = count;
            count += moved[block] < 0 ? fragment.Blocks[block].Count : 0;
        }

        (_fragment, Ids, Blocks, Matches) = (fragment, new int[count], new int[count], new int[count]);
        Array.Fill(Matches, -1);
        for (var block = 0; block < Starts.Length; block++)
        {
            if (moved[block] < 0)
            {
                var place = Starts[block];
                Blocks.AsSpan(place, fragment.Blocks[block].Count).Fill(block);
                foreach (var token in fragment.TokensOf(block))
                {
                    Ids[place++] = token.Id;
                }
            }
        }
    }

    public int[] Ids { get; }

    public int[] Blocks { get; }

    public int[] Starts { get; }

    /// <summary>The place in the other flow, or -1.</summary>
    public int[] Matches { get; }

    /// <summary>Where what stands here stands in the fragment.</summary>
    public int TokenAt(int place) => _fragment.Blocks[Blocks[place]].Start + place - Starts[Blocks[place]];

    public bool BeginsBlock(int place) => place == 0 || place == Ids.Length || Blocks[place] != Blocks[place - 1];

    public void MatchBack(int[] matches)
    {
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] >= 0)
            {
                Matches[matches[i]] = i;
            }
        }
    }
}
