using Microsoft.Extensions.Localization;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Practices;

/// <summary>What readers call a status.</summary>
public sealed class StatusNames(IStringLocalizer<StatusNames> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public string Of(PracticeStatus status) => status switch
    {
        PracticeStatus.Winner => S["Winner"],
        PracticeStatus.SpecialMention => S["Special mention"],
        PracticeStatus.Finalist => S["Finalist"],
        PracticeStatus.Withdrawn => S["Withdrawn"],
        PracticeStatus.Rejected => S["Rejected"],
        _ => S["Nomination"],
    };

    public string Of(string name) => Statuses.Find(name) is { } status ? Of(status) : name;
}
