using OrchardParticipation.Awards.Translating;
using OrchardParticipation.Awards.Wording;

namespace OrchardParticipation.Awards.Practices;

public sealed record PracticePage(
    Words Title,
    string Html,
    string Summary,
    Words EditionTitle,
    string EditionPath,
    string ListPath,
    string HomePath,
    string EditionsPath,
    string Place,
    string Status,
    string StatusName,
    bool IsWithdrawn,
    IReadOnlyList<Words> Mentions,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<Link> Links,
    IReadOnlyList<LanguageVersion> Languages,
    string HistoryPath,
    LanguageNotice Notice);

/// <summary>A line of the table of facts.</summary>
public sealed record Fact(string Label, IReadOnlyList<Words> Values);

public sealed record Link(string Url, string Label);

/// <summary>A language in which the practice exists.</summary>
public sealed record LanguageVersion(string Culture, string Name, string Path, bool IsShown);
