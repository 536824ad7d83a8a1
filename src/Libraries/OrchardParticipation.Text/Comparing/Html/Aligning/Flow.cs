using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>The tokens of a fragment without its moved blocks, or those of a source, and what they became.</summary>
internal sealed class Flow
{
    public Flow(int[] ids, int[] blocks)
    {
        (Ids, Blocks, Tokens, Starts, Matches) = (ids, blocks, [], [], new int[ids.Length]);
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

        (Ids, Tokens, Blocks, Matches) = (new int[count], new int[count], new int[count], new int[count]);
        Array.Fill(Matches, -1);
        for (var block = 0; block < Starts.Length; block++)
        {
            for (var i = 0; moved[block] < 0 && i < fragment.Blocks[block].Count; i++)
            {
                var token = fragment.Blocks[block].Start + i;
                (Ids[Starts[block] + i], Tokens[Starts[block] + i], Blocks[Starts[block] + i]) = (fragment.Tokens[token].Id, token, block);
            }
        }
    }

    public int[] Ids { get; }

    /// <summary>Where each stands in the fragment.</summary>
    public int[] Tokens { get; }

    public int[] Blocks { get; }

    public int[] Starts { get; }

    /// <summary>The place in the other flow, or -1.</summary>
    public int[] Matches { get; }

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
