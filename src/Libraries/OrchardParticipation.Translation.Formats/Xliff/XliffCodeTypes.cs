namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>What a tag is for those who see only a sign in its place.</summary>
internal static class XliffCodeTypes
{
    public static (string Type, string? SubType) Of(string element) => element switch
    {
        "b" or "strong" => ("fmt", "xlf:b"),
        "i" or "em" => ("fmt", "xlf:i"),
        "u" => ("fmt", "xlf:u"),
        "br" => ("fmt", "xlf:lb"),
        "a" => ("link", null),
        "img" => ("image", null),
        "q" => ("quote", null),
        "abbr" or "bdi" or "bdo" or "span" or "time" or "wbr" => ("other", null),
        _ => ("fmt", null),
    };
}
