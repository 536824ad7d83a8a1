namespace EmbeddedOrchard.Recipes.Checking;

/// <summary>
/// Handlers of modules do not say which step they handle. By Orchard Core's custom the class is named after it:
/// <c>LuceneIndexStep</c> handles <c>lucene-index</c>.
/// </summary>
internal static class StepNames
{
    public static bool MayHandle(Type handler, string stepName) => Letters(WithoutSuffix(handler.Name)) == Letters(stepName);

    private static string WithoutSuffix(string name) =>
        name.EndsWith("StepHandler", StringComparison.Ordinal) ? name[..^"StepHandler".Length]
        : name.EndsWith("Step", StringComparison.Ordinal) ? name[..^"Step".Length]
        : name;

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
