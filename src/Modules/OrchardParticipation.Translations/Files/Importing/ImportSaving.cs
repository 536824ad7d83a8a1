using System.Security.Claims;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Files.Keeping;
using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Files.Importing;

/// <summary>Saves what a file says of one item as a draft: an item is a unit of work. What was saved is forgotten in the same one.</summary>
internal sealed class ImportSaving(KeptImports kept, SheetReading reading, SheetWriting writing, LocalizationSetTurns turns, TranslationRights rights)
{
    /// <summary>The item that was dealt with; null if none waits.</summary>
    public async Task<ImportStep?> SaveNextAsync(string importId, ClaimsPrincipal user)
    {
        // Two tabs of one person take turns, and the second one sees what the first one did.
        await turns.TakeAsync(importId);
        if (await kept.NextAsync(importId) is not { } item)
        {
            return null;
        }

        var outcome = await SaveAsync(item, user);
        if (outcome == SheetOutcome.Saved)
        {
            kept.Remove(item);
        }
        else if (outcome != SheetOutcome.Refused)
        {
            item.Outcome = outcome;
            await kept.SaveAsync(item);
        }

        return new ImportStep(item.Position, outcome);
    }

    /// <summary>What its own rules refused cancelled its unit of work: that is noted in another one.</summary>
    public async Task NoteRefusedAsync(string importId)
    {
        await turns.TakeAsync(importId);
        if (await kept.NextAsync(importId) is { } item)
        {
            item.Outcome = SheetOutcome.Refused;
            await kept.SaveAsync(item);
        }
    }

    private async Task<SheetOutcome> SaveAsync(KeptItem item, ClaimsPrincipal user)
    {
        if (await reading.OpenAsync(item.LocalizationSet, item.Target) is not { } sheet
            || !await rights.MayWriteAsync(user, sheet))
        {
            return SheetOutcome.NotFound;
        }

        // The report was about the texts of then.
        return sheet.Fingerprint != item.Fingerprint
            ? SheetOutcome.Conflict
            : (await writing.SaveAsync(
                item.LocalizationSet,
                item.Target,
                new SheetInput(sheet.Source.ContentItemVersionId, item.Fingerprint, item.Rows.ToDictionary(row => row.Key, row => new RowInput(row.Html, IsConfirmed: row.Html is null))),
                publish: false)).Outcome;
    }
}

internal sealed record ImportStep(int Position, SheetOutcome Outcome);
