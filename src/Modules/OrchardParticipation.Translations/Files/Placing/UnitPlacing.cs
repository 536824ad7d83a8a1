using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardParticipation.Text.Translating;
using OrchardParticipation.Translation.Formats;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Sheets;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.Files.Placing;

/// <summary>Finds where the units of a file belong in an item that went on since. A unit is placed only where the source says the same.</summary>
/// <param name="sheet">The item as it is now.</param>
/// <param name="old">The version of its source that the file was made from; null if nobody knows.</param>
internal sealed class UnitPlacing(Sheet sheet, ContentItem? old)
{
    private readonly JsonObject? _old = old is null || old.ContentItemVersionId == sheet.Source.ContentItemVersionId ? null : JObject.FromObject(old);
    private readonly Dictionary<string, OldText> _oldTexts = new(StringComparer.Ordinal);

    public Placement Find(TranslationUnit unit)
    {
        var slash = unit.Id.LastIndexOf('/');
        if (slash < 0 || !int.TryParse(unit.Id.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            return new(PlacementOutcome.UnknownUnit);
        }

        var path = unit.Id[..slash];
        var text = sheet.Texts.FirstOrDefault(text => text.Place.Path == path);
        if (text is null)
        {
            return new(_old is not null && new TextPlace(path, "", unit.IsHtml, new TextLimitSettings()).Read(_old).Length > 0 ? PlacementOutcome.SourceGone : PlacementOutcome.UnknownUnit);
        }

        return text.Place.IsHtml != unit.IsHtml ? new(PlacementOutcome.WrongKind)
            : text.IsTooLong ? new(PlacementOutcome.TextTooLong)
            : old is null ? FindByText(text, row, SourceOf(unit))
            : FindByHistory(text, row, SourceOf(unit));
    }

    private static string SourceOf(TranslationUnit unit) => unit.IsHtml ? unit.Source : EncodedText.Encode(unit.Source);

    private Placement FindByHistory(SheetText text, int row, string source)
    {
        if (!_oldTexts.TryGetValue(text.Place.Path, out var before))
        {
            _oldTexts[text.Place.Path] = before = OldText.Of(text, _old is null ? text.SourceValue : text.Place.Read(_old));
        }

        return row >= before.Sources.Count ? new(PlacementOutcome.UnknownUnit)
            : before.Sources[row] != source ? new(PlacementOutcome.SourceDiffers)
            : before.Now[row] is { } now ? new(PlacementOutcome.Placed, text, now)
            : new(before.IsGone[row] ? PlacementOutcome.SourceGone : PlacementOutcome.SourceChanged);
    }

    private static Placement FindByText(SheetText text, int row, string source)
    {
        if (row < text.Rows.Count && text.Rows[row].Source == source)
        {
            return new(PlacementOutcome.Placed, text, row);
        }

        int[] same = [.. Enumerable.Range(0, text.Rows.Count).Where(other => text.Rows[other].Source == source)];
        return same switch
        {
            [var only] => new(PlacementOutcome.Placed, text, only),
            [] => new(PlacementOutcome.SourceDiffers),
            _ => new(PlacementOutcome.Ambiguous),
        };
    }

    /// <summary>A text of the version that the file was made from: for each passage where it is now.</summary>
    private sealed record OldText(IReadOnlyList<string> Sources, int?[] Now, bool[] IsGone)
    {
        public static OldText Of(SheetText text, string value)
        {
            if (!text.Place.IsHtml)
            {
                var said = EncodedText.Encode(value);
                return new OldText([said], [said == text.Rows[0].Source ? 0 : null], [text.Rows[0].Source.Length == 0]);
            }

            string[] sources = [.. TranslatableHtml.Read(value).Blocks.Select(block => block.InnerHtml)];
            if (value == text.SourceValue)
            {
                return new OldText(sources, [.. sources.Select((_, row) => (int?)row)], new bool[sources.Length]);
            }

            var (now, isGone) = (new int?[sources.Length], new bool[sources.Length]);
            Array.Fill(isGone, true);
            var offers = TranslationOffers.Of(value, text.SourceValue, "").Offers;
            for (var row = 0; row < offers.Count; row++)
            {
                foreach (var before in offers[row].OldBlocks)
                {
                    isGone[before] = false;
                    now[before] = sources[before] == text.Rows[row].Source ? row : null;
                }
            }

            return new OldText(sources, now, isGone);
        }
    }
}
