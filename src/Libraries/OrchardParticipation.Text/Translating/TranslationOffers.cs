using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Text.Translating;

/// <summary>What a translation has to offer for each block of a source that went on: nothing of it is lost, nothing offered twice.</summary>
/// <remarks>
/// The translation is aligned with the source that it was made of (<see cref="BlockAlignment"/>), and that with the source as
/// it is now (<see cref="HtmlDiff"/>). Of blocks that were split or joined, the one that kept most words has the offer. Where
/// the old source is not known, the translation is aligned with the source as it is.
/// </remarks>
public sealed class TranslationOffers
{
    private TranslationOffers(TranslatableHtml? oldSource, TranslatableHtml source, TranslatableHtml translation, IReadOnlyList<TranslationOffer> offers)
    {
        (OldSource, Source, Translation, Offers) = (oldSource, source, translation, offers);
        var offered = offers.SelectMany(offer => offer.Translation).ToHashSet();
        LeftOver = [.. Enumerable.Range(0, translation.Blocks.Count).Where(block => !offered.Contains(block))];
    }

    /// <summary>The source as it was when the translation was made; null if that is not known.</summary>
    public TranslatableHtml? OldSource { get; }

    /// <summary>The source as it is now.</summary>
    public TranslatableHtml Source { get; }

    /// <summary>The translation.</summary>
    public TranslatableHtml Translation { get; }

    /// <summary>One for each block of the source, in its order.</summary>
    public IReadOnlyList<TranslationOffer> Offers { get; }

    /// <summary>The numbers of the translation's blocks that no block of the source claims, ascending: their source is gone, or they never had one.</summary>
    public IReadOnlyList<int> LeftOver { get; }

    /// <summary>Compares three fragments.</summary>
    /// <param name="oldSourceHtml">The source as it was when the translation was made; null if that is not known.</param>
    /// <param name="sourceHtml">The source as it is now.</param>
    /// <param name="translationHtml">The translation; none is an empty one.</param>
    /// <param name="leftOut">
    /// If the translation is the old source with other texts (<see cref="TranslatableHtml.Rebuild"/>): the blocks that were left out.
    /// Its blocks are the others, in their order, and need no alignment, unless it has more or fewer.
    /// </param>
    public static TranslationOffers Of(string? oldSourceHtml, string? sourceHtml, string? translationHtml, IReadOnlyCollection<int>? leftOut = null)
    {
        var (source, translation) = (TranslatableHtml.Read(sourceHtml), TranslatableHtml.Read(translationHtml));
        var old = oldSourceHtml is null ? source : TranslatableHtml.Read(oldSourceHtml);
        var history = oldSourceHtml is null ? BlockHistory.Unknown(source) : BlockHistory.Of(old, source, HtmlDiff.Compare(oldSourceHtml, sourceHtml));
        var groups = leftOut is not null && Enumerable.Range(0, old.Blocks.Count).Except(leftOut).ToList() is var kept && kept.Count == translation.Blocks.Count
            ? [.. kept.Select((block, i) => new BlockGroup([block], [i]))]
            : BlockAlignment.Align(old.Blocks, translation.Blocks);
        return new TranslationOffers(oldSourceHtml is null ? null : old, source, translation, new OfferDraft(source, history).Make(groups));
    }

    /// <summary>What the old source said in a block as one text, of several blocks parted by spaces; null if it was not there, or nobody knows.</summary>
    public string? OldInnerHtmlOf(TranslationOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return OldSource is { } old && offer.OldBlocks.Count > 0 ? string.Join(' ', offer.OldBlocks.Select(block => old.Blocks[block].InnerHtml)) : null;
    }

    /// <summary>What is offered for a block of the source as one text: of several blocks, their texts parted by spaces. Empty if nothing is.</summary>
    public string InnerHtmlOf(TranslationOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return string.Join(' ', offer.Translation.Select(block => Translation.Blocks[block].InnerHtml));
    }
}
