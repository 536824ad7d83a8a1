namespace OrchardParticipation.Text.Translating;

/// <summary>Brings the blocks of a translation by way of the old source to the source as it is now.</summary>
internal sealed class OfferDraft(TranslatableHtml source, BlockHistory history)
{
    private readonly List<int>[] _offered = [.. source.Blocks.Select(_ => new List<int>())];
    private readonly bool[] _translated = new bool[source.Blocks.Count];
    private readonly bool[] _touched = new bool[source.Blocks.Count];
    private readonly int[] _with = [.. source.Blocks.Select(_ => -1)];

    public List<TranslationOffer> Make(IReadOnlyList<BlockGroup> groups)
    {
        foreach (var group in groups)
        {
            Offer(group);
        }

        // The rest of a split block: its translation is with the part that has the offer.
        for (var block = 0; block < _with.Length; block++)
        {
            if (!_translated[block] && history.Beside[block] is >= 0 and var part && _translated[part])
            {
                _with[block] = _offered[part].Count > 0 ? part : _with[part];
            }
        }

        return [.. source.Blocks.Select((block, i) => OfferOf(block, i))];
    }

    private void Offer(BlockGroup group)
    {
        var homes = group.Source.Select(old => history.Now[old]).ToList();
        var owner = homes.Where(home => home >= 0).FirstOrDefault(-1);
        if (owner < 0 || group.Translation.Count == 0)
        {
            return;
        }

        _offered[owner].AddRange(group.Translation);
        var touched = homes.Exists(home => home < 0 || history.Changes[home] is SourceChange.Changed);
        foreach (var home in homes.Where(home => home >= 0))
        {
            _translated[home] = true;
            _touched[home] |= touched;
            _with[home] = home == owner || _with[home] >= 0 ? _with[home] : owner;
        }
    }

    private TranslationOffer OfferOf(TranslatableBlock block, int number)
    {
        var change = history.Changes[number];
        bool? untouched = change == SourceChange.Unknown ? null
            : _translated[number] && !_touched[number] && (change is SourceChange.Unchanged or SourceChange.Moved);
        _offered[number].Sort();
        return new TranslationOffer(block, change, change == SourceChange.Unknown ? [] : history.OldBlocksOf(number), _offered[number], _with[number] < 0 ? null : _with[number], untouched);
    }
}
