using System.Security.Claims;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Facts;
using OrchardParticipation.Revisions.Histories;
using OrchardParticipation.Text;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Revisions.Pages;

internal sealed class HistoryPages(IRevisions revisions, VersionReader versions, RevisionFacts facts, ChangeWords words, IPublicPage page)
    : IHistoryPages
{
    private const int PageSize = 20;

    // A list compares two texts for each of its lines.
    private static readonly DiffOptions _ofLists = new(Steps: 500_000);

    public async Task<VersionListModel?> ListAsync(ClaimsPrincipal reader, HistorySubject subject, int page)
    {
        var history = await HistoryOfAsync(subject);
        var newestFirst = history.Revisions.Reverse().Skip((page - 1) * PageSize).Take(PageSize).ToList();
        if (page < 1 || (newestFirst.Count == 0 && page > 1))
        {
            return null;
        }

        Revision[] wanted = [.. newestFirst.Concat(newestFirst.SelectMany(revision => HistoryStates.Apart(history, revision.Number - 1, revision.Number))).Distinct()];
        var rows = await versions.ReadAsync(reader, subject.LocalizationSet, wanted);
        return new(Title(subject), subject.PathIn(Culture), [.. newestFirst.Select(revision => Line(subject, history, revision, rows))])
        {
            NewerPath = page > 1 ? subject.ListPathIn(Culture, page - 1) : null,
            OlderPath = history.Revisions.Count > page * PageSize ? subject.ListPathIn(Culture, page + 1) : null,
            Numbers = [.. history.Revisions.Select(revision => revision.Number).Reverse()],
        };
    }

    public async Task<VersionModel?> VersionAsync(ClaimsPrincipal reader, HistorySubject subject, int number, bool sideBySide)
    {
        var history = await HistoryOfAsync(subject);
        return await CompareAsync(reader, subject, history, number - 1, number, sideBySide) is { } model
            ? model with
            {
                IsOneRevision = true,
                PreviousPath = history.Find(number - 1) is null ? null : subject.VersionPathIn(Culture, number - 1, sideBySide),
                NextPath = history.Find(number + 1) is null ? null : subject.VersionPathIn(Culture, number + 1, sideBySide),
                UnifiedPath = subject.VersionPathIn(Culture, number),
                SideBySidePath = subject.VersionPathIn(Culture, number, sideBySide: true),
            }
            : null;
    }

    public async Task<VersionModel?> ComparisonAsync(ClaimsPrincipal reader, HistorySubject subject, int from, int to, bool sideBySide)
    {
        var history = await HistoryOfAsync(subject);
        return from == 0 || (history.Find(from) is { } older && !IsOutOfSight(older, await RowsAsync(reader, subject, [older])))
            ? await CompareAsync(reader, subject, history, from, to, sideBySide)
            : null;
    }

    private async Task<VersionModel?> CompareAsync(
        ClaimsPrincipal reader, HistorySubject subject, History history, int from, int to, bool sideBySide)
    {
        if (history.Find(to) is not { } revision)
        {
            return null;
        }

        var rows = await RowsAsync(reader, subject, HistoryStates.Apart(history, from, to));
        if (IsOutOfSight(revision, rows))
        {
            return null;
        }

        var (before, after) = HistoryStates.Between(history, from, to, rows, FactsAt(subject, history, revision));
        var changes = ChangeComparer.Compare(before, after);
        return new(from, to, history.Last, Title(subject), Stamp(revision))
        {
            IsOneRevision = false,
            SideBySide = sideBySide,
            UnifiedPath = subject.ComparisonPathIn(Culture, from, to),
            SideBySidePath = subject.ComparisonPathIn(Culture, from, to, sideBySide: true),
            ItemPath = subject.PathIn(Culture),
            ListPath = subject.ListPathIn(Culture),
            Summary = words.Sentences(changes),
            Languages = [.. changes.Languages.Select(language => Language(language, sideBySide))],
            Facts = [.. changes.Facts.Select((fact, at) => new FieldModel(fact.Label, fact.Comparison, words.Labels($"fact-{at}-"), sideBySide))],
        };
    }

    private Task<VersionRows> RowsAsync(ClaimsPrincipal reader, HistorySubject subject, IReadOnlyList<Revision> wanted) =>
        versions.ReadAsync(reader, subject.LocalizationSet, wanted);

    private string Culture => page.Culture;

    private async Task<History> HistoryOfAsync(HistorySubject subject) => new(await revisions.OfSetAsync(subject.LocalizationSet));

    private VersionLine Line(HistorySubject subject, History history, Revision revision, VersionRows rows)
    {
        var (before, after) = HistoryStates.Between(history, revision.Number - 1, revision.Number, rows, FactsAt(subject, history, revision));
        var hidden = IsOutOfSight(revision, rows);

        return new(
            revision.Number,
            hidden ? null : subject.VersionPathIn(Culture, revision.Number),
            Stamp(revision),
            hidden ? [words.Hidden(revision.Culture)] : words.Sentences(ChangeComparer.Compare(before, after, _ofLists)));
    }

    // That a language was removed may be known; what it said may not.
    private static bool IsOutOfSight(Revision revision, VersionRows rows) => !revision.IsRemoval() && rows.IsHidden(revision);

    private Func<int, IReadOnlyList<Fact>> FactsAt(HistorySubject subject, History history, Revision revision) =>
        number => facts.Describe(revision.ContentType, history.FactsAt(number), subject.Edition);

    private LanguageModel Language(LanguageChanges language, bool sideBySide) => new(
        language.Culture,
        Names.DirectionOf(language.Culture),
        Names.OfLanguageItself(language.Culture),
        words.Notice(language),
        [.. language.Fields.Select(field => new FieldModel(
            words.Label(field.Field), field.Comparison, words.Labels($"{language.Culture}-{field.Field}-"), sideBySide))]);

    private TitleModel Title(HistorySubject subject) =>
        string.Equals(subject.TitleCulture, Culture, StringComparison.OrdinalIgnoreCase)
            ? new(subject.Title, Lang: null, Dir: null)
            : new(subject.Title, subject.TitleCulture, Names.DirectionOf(subject.TitleCulture));

    private static StampModel Stamp(Revision revision) => new(Dates.InFull(revision.Utc), Dates.Machine(revision.Utc), revision.Author);
}
