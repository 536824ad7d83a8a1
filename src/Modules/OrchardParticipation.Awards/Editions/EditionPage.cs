using OrchardParticipation.Awards.Practices;
using OrchardParticipation.Awards.Translating;
using OrchardParticipation.Awards.Wording;

namespace OrchardParticipation.Awards.Editions;

public sealed record EditionListPage(string HomePath, IReadOnlyList<EditionCard> Editions);

public sealed record EditionPage(
    EditionCard Edition,
    string HomePath,
    string EditionsPath,
    string Html,
    Words? HostConference,
    IReadOnlyList<PhaseLine> Phases,
    IReadOnlyList<CategoryLine> Categories,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<PracticeCard> Winners,
    IReadOnlyList<PracticeCard> Mentions,
    int Practices,
    string HistoryPath,
    LanguageNotice Notice);

/// <summary>A category, with the list of its practices.</summary>
public sealed record CategoryLine(Words Name, Words? Description, string Path, int Practices);

/// <summary>A number that was announced.</summary>
public sealed record Figure(string Label, string Value);
