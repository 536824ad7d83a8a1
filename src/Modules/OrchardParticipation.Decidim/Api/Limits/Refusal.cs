using GraphQL;

namespace OrchardParticipation.Decidim.Api.Limits;

/// <summary>Says why a request is not answered, or not to its end.</summary>
internal static class Refusal
{
    public static ExecutionError TooLong(int tokens) => Of($"The query is too long: at most {QueryLimits.Characters} characters and {tokens} tokens are read.");

    public static ExecutionError TooNested() => Of("The query is nested too deep to be read.");

    public static ExecutionError TooDeep(int depth) => Of($"The query is {depth} levels deep; at most {QueryLimits.Depth} are answered.");

    public static ExecutionError TooComplex(long complexity) => Of($"The query has a complexity of {complexity}; at most {QueryLimits.Complexity} is answered. Ask for fewer fields, or for shorter pages.");

    public static ExecutionError TooMuchOfTheSchema() => Of("The query asks for too much of the schema at once.");

    public static ExecutionError Ring(string fragment) => Of($"The fragment {fragment} contains itself.");

    public static ExecutionError TooManyParts() => Of($"The query has too many parts: at most {QueryLimits.Operations} operations and {QueryLimits.Spreads} uses of fragments, and no field again and again.");

    public static ExecutionError TooManyEntries() => Of($"The answer would have more than {QueryLimits.Entries} entries. Ask for shorter pages.");

    public static ExecutionError TooManyTexts() => Of("The answer would be too long. Ask for shorter pages.");

    private static ExecutionError Of(FormattableString message) => new(FormattableString.Invariant(message));

    private static ExecutionError Of(string message) => new(message);
}
