using System.Text.Json.Serialization;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>What happens in a phase, whatever the edition calls it.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PhaseKind>))]
public enum PhaseKind
{
    Other,
    Submission,
    Validation,
    Jury,
    Vote,
    Results,
    Ceremony,
}
