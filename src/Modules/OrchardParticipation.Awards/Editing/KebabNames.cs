using System.Text.Json;

namespace OrchardParticipation.Awards.Editing;

/// <summary>The names of an enum as JSON and forms write them.</summary>
internal static class KebabNames
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static IReadOnlyList<string> Of<TEnum>()
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(Of)];

    public static TEnum? Find<TEnum>(string name)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Of(value) == name)
            {
                return value;
            }
        }

        return null;
    }
}
