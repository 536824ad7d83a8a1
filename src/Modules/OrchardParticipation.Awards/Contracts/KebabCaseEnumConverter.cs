using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>Writes an enum as <c>special-mention</c> and refuses numbers, which would change meaning with the order of members.</summary>
public sealed class KebabCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
