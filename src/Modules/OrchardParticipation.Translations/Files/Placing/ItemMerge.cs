using OrchardCore.ContentManagement;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Translation.Formats;
using OrchardParticipation.Translations.Sheets;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.Files.Placing;

/// <summary>Decides what a file does to an item. That the translation has the tags of its source the reader saw to, and that it is the site's source, placing does.</summary>
internal static class ItemMerge
{
    public static ItemPlan Of(Sheet sheet, ContentItem? old, TranslatedItem item, FileFormat format)
    {
        var plan = new ItemPlan();
        var placing = new UnitPlacing(sheet, old);
        var firsts = new Dictionary<SheetText, string>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in item.Units)
        {
            var placement = placing.Find(unit);
            if (placement is not { Text: { } text, Row: var row })
            {
                Report(plan, unit, KindOf(placement.Outcome));
            }
            else if (!taken.Add(text.KeyOf(row)))
            {
                Report(plan, unit, FindingKind.Ambiguous);
            }
            else if (Decide(plan, text, row, unit, format))
            {
                firsts.TryAdd(text, unit.Id);
            }
        }

        foreach (var (text, unit) in firsts)
        {
            if (text.Place.LengthOf(WrittenText.Of(text, sheet.Source.ContentItemVersionId, plan.Rows).Value).IsOver(text.Place.Limits))
            {
                plan.Findings.Add(new UnitFinding(unit, FindingKind.TooLong));
            }
        }

        return plan;
    }

    // Says whether something is to be written.
    private static bool Decide(ItemPlan plan, SheetText text, int number, TranslationUnit unit, FileFormat format)
    {
        var row = text.Rows[number];
        if (unit.Target is not { } target)
        {
            plan.Empty++;
            return false;
        }

        var html = text.Place.IsHtml ? CanonicalHtml.Of(target) : EncodedText.Encode(target);
        if (html == row.Translation && (row.State != RowState.Changed || unit.State == UnitState.Initial))
        {
            plan.Unchanged++;
            return false;
        }

        if (html == row.Translation)
        {
            plan.Rows[text.KeyOf(number)] = new RowInput(null, IsConfirmed: true);
            plan.Confirmed++;
            return true;
        }

        // Only PO has a mark for it that tools set and take away by themselves.
        if (format == FileFormat.Po && unit.State == UnitState.Initial)
        {
            plan.Findings.Add(new UnitFinding(unit.Id, FindingKind.Unsure, EncodedText.Decode(row.Translation), EncodedText.Decode(html)));
            return false;
        }

        plan.Rows[text.KeyOf(number)] = new RowInput(html);
        if (row.Translation.Length == 0)
        {
            plan.Added++;
        }
        else
        {
            plan.Replaced++;
            plan.Findings.Add(new UnitFinding(unit.Id, FindingKind.Replaces, EncodedText.Decode(row.Translation), EncodedText.Decode(html)));
        }

        return true;
    }

    // Who translated nothing has lost nothing, unless the id itself is wrong.
    private static void Report(ItemPlan plan, TranslationUnit unit, FindingKind kind)
    {
        if (unit.Target is null && !kind.Refuses())
        {
            plan.Empty++;
            return;
        }

        plan.Findings.Add(new UnitFinding(unit.Id, kind, Bare(unit, unit.Source), Bare(unit, unit.Target)));
    }

    private static string? Bare(TranslationUnit unit, string? text) => text is null || !unit.IsHtml ? text : EncodedText.Decode(text);

    private static FindingKind KindOf(PlacementOutcome outcome) => outcome switch
    {
        PlacementOutcome.SourceChanged => FindingKind.SourceChanged,
        PlacementOutcome.SourceGone => FindingKind.SourceGone,
        PlacementOutcome.SourceDiffers => FindingKind.SourceDiffers,
        PlacementOutcome.Ambiguous => FindingKind.Ambiguous,
        PlacementOutcome.TextTooLong => FindingKind.TextTooLong,
        PlacementOutcome.WrongKind => FindingKind.WrongKind,
        _ => FindingKind.UnknownUnit,
    };
}
