using System.Text.Json.Serialization;

namespace OrchardParticipation.Awards.Contracts;

[JsonConverter(typeof(KebabCaseEnumConverter<ComponentRole>))]
public enum ComponentRole
{
    Nominations,
    Finalists,
}
