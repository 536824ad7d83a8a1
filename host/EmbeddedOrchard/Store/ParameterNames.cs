namespace EmbeddedOrchard.Store;

internal static class ParameterNames
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 64).Select(i => $"@p{i}")];

    public static string At(int index) => index < Names.Length ? Names[index] : $"@p{index}";
}
