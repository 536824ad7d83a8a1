using OrchardParticipation.Translations.Sheets;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.SideBySide;

/// <summary>A sheet on a page, with what somebody wrote on it and has not been saved.</summary>
internal sealed record SideBySidePage(Sheet Sheet, bool MayPublish)
{
    /// <summary>What is not saved; none when the page is opened.</summary>
    public IReadOnlyDictionary<string, RowInput> Unsaved { get; init; } = new Dictionary<string, RowInput>();

    public SheetResult? Result { get; init; }

    /// <summary>The machine that can write a draft; null if there is none, or nothing for it to do.</summary>
    public string? Machine { get; init; }

    /// <summary>Whether the reader may give the item to a translator.</summary>
    public bool CanSteer { get; init; }

    /// <summary>Where the reader came from; null for the desk.</summary>
    public string? ReturnUrl { get; init; }

    public bool IsOpenProblem(string key) => Result is { Outcome: SheetOutcome.Open } result && result.Problems.Contains(key);

    public IEnumerable<SideBySideRow> RowsOf(SheetText text) => text.Rows.Select((row, number) =>
    {
        var key = text.KeyOf(number);
        var unsaved = Unsaved.GetValueOrDefault(key);
        string[] additions = [.. unsaved?.Additions ?? [.. text.Additions[number]]];
        return new SideBySideRow(this, text, row, number, SheetForm.Show(row.Source, unsaved?.InnerHtml ?? row.Translation))
        {
            IsConfirmed = unsaved?.IsConfirmed == true,
            Additions = [.. additions.Select(addition => SheetForm.Show("", addition))],
            NowSaysInstead = Result?.Outcome == SheetOutcome.Conflict && unsaved?.InnerHtml is { } mine && mine != row.Translation ? row.Translation : null,
        };
    });
}

/// <summary>A row on the page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Text">The text that the row is of.</param>
/// <param name="Row">The row.</param>
/// <param name="Number">Its number in the text, from 0.</param>
/// <param name="Shown">What its box has.</param>
internal sealed record SideBySideRow(SideBySidePage Page, SheetText Text, SheetRow Row, int Number, ShownText Shown)
{
    public bool IsConfirmed { get; init; }

    public IReadOnlyList<ShownText> Additions { get; init; } = [];

    /// <summary>What somebody else saved meanwhile; null if it is the same.</summary>
    public string? NowSaysInstead { get; init; }

    public string Key => Text.KeyOf(Number);

    /// <summary>For <c>id</c>.</summary>
    public string Id => Key.Replace('.', '-').Replace('/', '-');

    public bool IsWrong => Page.IsOpenProblem(Key);

    /// <summary>Lines of its box, to begin with.</summary>
    public int Lines => Math.Clamp(Math.Max(EncodedText.Decode(Row.Source).Length, Shown.Value.Length) / 55 + 1, 1, 14);
}

/// <summary>A text in a box: as it reads, or with its tags where it has some.</summary>
internal readonly record struct ShownText(string Value, bool HasTags);
