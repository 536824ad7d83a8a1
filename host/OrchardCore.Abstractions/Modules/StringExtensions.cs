namespace OrchardCore.Modules;

public static class StringExtensions
{
    public static byte[] ToByteArray(this string hex) => Convert.FromHexString(hex);

    public static bool EqualsOrdinalIgnoreCase(this string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    public static bool StartsWithOrdinalIgnoreCase(this string a, string b) => a.StartsWith(b, StringComparison.OrdinalIgnoreCase);

    public static bool EndsWithOrdinalIgnoreCase(this string a, string b) => a.EndsWith(b, StringComparison.OrdinalIgnoreCase);
}
