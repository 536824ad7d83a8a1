using System.Security.Claims;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Facts;
using OrchardParticipation.Revisions.Histories;
using OrchardParticipation.Text;

namespace OrchardParticipation.Revisions.Pages;

internal sealed class HistoryPages(IRevisions revisions, VersionReader versions, RevisionFacts facts, ChangeWords words, IPublicPage page)
    : IHistoryPages
{
    private const int PageSize = 20;

    public async Task<VersionListModel?> ListAsync(ClaimsPrincipal reader, HistorySubject subject, int page)
    {
        var history = await HistoryOfAsync(subject);
        var newestFirst = history.Revisions.Reverse().Skip((page - 1) * PageSize).Take(PageSize).ToList();
        if (page < 1 || (newestFirst.Count == 0 && page > 1))
        {
            return null;
        }

        var rows = await versions.ReadAsync(reader, subject.LocalizationSet, newestFirst);
        return new(Title(subject), subject.PathIn(Culture), [.. newestFirst.Select(revision => Line(subject, history, revision, rows))])
        {
            NewerPath = page > 1 ? subject.ListPathIn(Culture, page - 1) : null,
            OlderPath = history.Revisions.Count > page * PageSize ? subject.ListPathIn(Culture, page + 1) : null,
        };
    }

    public async Task<VersionModel?> VersionAsync(ClaimsPrincipal reader, HistorySubject subject, int number)
    {
        var history = await HistoryOfAsync(subject);
        if (history.Find(number) is not { } revision)
        {
            return null;
        }

        var rows = await versions.ReadAsync(reader, subject.LocalizationSet, history.Revisions.Where(other => other.Number == number).ToList());
        if (IsOutOfSight(revision, rows))
        {
            return null;
        }

        var (before, after) = HistoryStates.Around(history, revision, rows, FactsAt(subject, history, revision));
        var changes = ChangeComparer.Compare(before, after);
        return new(number, history.Last, Title(subject), Stamp(revision))
        {
            ItemPath = subject.PathIn(Culture),
            ListPath = subject.ListPathIn(Culture),
            PreviousPath = history.Find(number - 1) is null ? null : subject.VersionPathIn(Culture, number - 1),
            NextPath = history.Find(number + 1) is null ? null : subject.VersionPathIn(Culture, number + 1),
            Summary = words.Sentences(changes),
            Languages = [.. changes.Languages.Select(Language)],
            Facts = [.. changes.Facts.Select(fact => new FieldModel(fact.Label, fact.Comparison, words.Marks()))],
        };
    }

    private string Culture => page.Culture;

    private async Task<History> HistoryOfAsync(HistorySubject subject) => new(await revisions.OfSetAsync(subject.LocalizationSet));

    private VersionLine Line(HistorySubject subject, History history, Revision revision, VersionRows rows)
    {
        var (before, after) = HistoryStates.Around(history, revision, rows, FactsAt(subject, history, revision));
        var hidden = IsOutOfSight(revision, rows);

        return new(
            revision.Number,
            hidden ? null : subject.VersionPathIn(Culture, revision.Number),
            Stamp(revision),
            hidden ? [words.Hidden(revision.Culture)] : words.Sentences(ChangeComparer.Compare(before, after, budget: 0)));
    }

    // That a language was removed may be known; what it said may not.
    private static bool IsOutOfSight(Revision revision, VersionRows rows) => !revision.IsRemoval() && rows.IsHidden(revision);

    private Func<int, IReadOnlyList<Fact>> FactsAt(HistorySubject subject, History history, Revision revision) =>
        number => facts.Describe(revision.ContentType, history.FactsAt(number), subject.Edition);

    private LanguageModel Language(LanguageChanges language) => new(
        language.Culture,
        Names.DirectionOf(language.Culture),
        Names.OfLanguageItself(language.Culture),
        words.Notice(language),
        [.. language.Fields.Select(field => new FieldModel(words.Label(field.Field), field.Comparison, words.Marks()))]);

    private TitleModel Title(HistorySubject subject) =>
        string.Equals(subject.TitleCulture, Culture, StringComparison.OrdinalIgnoreCase)
            ? new(subject.Title, Lang: null, Dir: null)
            : new(subject.Title, subject.TitleCulture, Names.DirectionOf(subject.TitleCulture));

    private static StampModel Stamp(Revision revision) => new(Dates.InFull(revision.Utc), Dates.Machine(revision.Utc), revision.Author);
}
