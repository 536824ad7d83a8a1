using System.Text.Json;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>The names of statuses in JSON, addresses and indexes.</summary>
public static class Statuses
{
    /// <summary>From the winner down.</summary>
    public static IReadOnlyList<PracticeStatus> All { get; } =
    [
        PracticeStatus.Winner,
        PracticeStatus.SpecialMention,
        PracticeStatus.Finalist,
        PracticeStatus.Nominated,
        PracticeStatus.Withdrawn,
        PracticeStatus.Rejected,
    ];

    public static string NameOf(PracticeStatus status) => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());

    public static PracticeStatus? Find(string? name)
    {
        foreach (var status in All)
        {
            if (string.Equals(NameOf(status), name, StringComparison.Ordinal))
            {
                return status;
            }
        }

        return null;
    }
}
