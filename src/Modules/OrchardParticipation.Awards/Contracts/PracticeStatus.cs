using System.Text.Json.Serialization;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>How far a practice came in its edition.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PracticeStatus>))]
public enum PracticeStatus
{
    Nominated,
    Finalist,
    SpecialMention,
    Winner,

    /// <summary>Taken back by those who sent it: its page stays and says so, lists leave it out.</summary>
    Withdrawn,

    /// <summary>Refused by the technical validation: it is not public.</summary>
    Rejected,
}
