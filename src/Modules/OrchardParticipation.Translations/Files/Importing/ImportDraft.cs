using OrchardParticipation.Translation.Formats;
using OrchardParticipation.Translations.Files.Keeping;
using OrchardParticipation.Translations.Files.Placing;
using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Files.Importing;

/// <summary>Gathers what a file would do, and what is to be said of it.</summary>
internal sealed class ImportDraft(IReadOnlyDictionary<(string ItemId, string UnitId), int> lines)
{
    private const int MostFindings = 2_000;
    private const int MostText = 500;

    private readonly List<KeptFinding> _findings = [];
    private readonly List<KeptItem> _items = [];

    public KeptImport Import { get; } = new();

    public IReadOnlyList<KeptItem> Items => _items;

    public bool IsRefused => _findings.Exists(finding => finding.Kind.Refuses());

    public void Add(FileProblem problem) => _findings.Add(new KeptFinding
    {
        Line = problem.Line,
        // Work that is not done yet is no damage.
        Kind = problem.Kind == ProblemKind.PartlyTranslated ? FindingKind.PartlyTranslated : FindingKind.File,
        Problem = problem.Kind,
        Title = problem.ItemId ?? "",
        Unit = problem.UnitId ?? "",
        Detail = problem.Detail,
    });

    public void Add(FindingKind kind, string detail = "") => _findings.Add(new KeptFinding { Kind = kind, Detail = Beginning(detail) ?? "" });

    public void Add(TranslatedItem item, FindingKind kind, string detail) => _findings.Add(new KeptFinding
    {
        Line = LineOf(item, item.Units[0].Id),
        Kind = kind,
        Title = Beginning(item.Title) ?? item.Id,
        Detail = Beginning(detail) ?? "",
    });

    public void Add(TranslatedItem item, Sheet sheet, ItemPlan plan)
    {
        var title = sheet.Source.DisplayText ?? "";
        _findings.AddRange(plan.Findings.Select(finding => new KeptFinding
        {
            Line = LineOf(item, finding.UnitId),
            Kind = finding.Kind,
            Title = title,
            Unit = finding.UnitId,
            Old = Beginning(finding.Old),
            New = Beginning(finding.New),
        }));
        Import.Unchanged += plan.Unchanged;
        Import.Empty += plan.Empty;
        if (plan.Rows.Count == 0)
        {
            return;
        }

        Import.Changes.Add(new KeptChange { LocalizationSet = sheet.LocalizationSet, Title = title, Added = plan.Added, Replaced = plan.Replaced, Confirmed = plan.Confirmed });
        _items.Add(new KeptItem
        {
            Position = _items.Count,
            LocalizationSet = sheet.LocalizationSet,
            Title = title,
            Target = sheet.Culture,
            Fingerprint = sheet.Fingerprint,
            Rows = [.. plan.Rows.Select(row => new KeptRow { Key = row.Key, Html = row.Value.InnerHtml })],
        });
    }

    /// <summary>A file that is refused does nothing, and the report says first why.</summary>
    public void Finish()
    {
        Import.IsRefused = IsRefused;
        if (Import.IsRefused)
        {
            Import.Changes.Clear();
            _items.Clear();
        }

        Import.Findings = [.. _findings.OrderByDescending(finding => finding.Kind.Refuses()).ThenBy(finding => finding.Line).Take(MostFindings)];
        Import.MoreFindings = _findings.Count - Import.Findings.Count;
    }

    private int LineOf(TranslatedItem item, string unit) => lines.GetValueOrDefault((item.Id, unit));

    private static string? Beginning(string? text) =>
        text is null || text.Length <= MostText ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText), "…");
}
