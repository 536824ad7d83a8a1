using System.Runtime.InteropServices;

namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>The blocks that have a word or pair of words: up to four, beyond which it is not rare and tells nothing.</summary>
internal struct Posting
{
    private int _count;
    private int _first;
    private int _second;
    private int _third;
    private int _fourth;

    public void Add(int block)
    {
        if (_count > 4 || _count > 0 && Last == block)
        {
            return;
        }

        switch (_count++)
        {
            case 0:
                _first = block;
                break;
            case 1:
                _second = block;
                break;
            case 2:
                _third = block;
                break;
            case 3:
                _fourth = block;
                break;
        }
    }

    public readonly void Count(Dictionary<int, int> counts)
    {
        if (_count > 4)
        {
            return;
        }

        for (var i = 0; i < _count; i++)
        {
            var block = i switch { 0 => _first, 1 => _second, 2 => _third, _ => _fourth };
            CollectionsMarshal.GetValueRefOrAddDefault(counts, block, out _)++;
        }
    }

    private readonly int Last => _count switch { 1 => _first, 2 => _second, 3 => _third, _ => _fourth };
}
