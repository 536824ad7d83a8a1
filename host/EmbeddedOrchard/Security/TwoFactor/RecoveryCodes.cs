using System.Security.Cryptography;
using System.Text;

namespace EmbeddedOrchard.Security.TwoFactor;

/// <summary>Codes for who has lost the app: each is good once.</summary>
internal static class RecoveryCodes
{
    // Without letters that look like others.
    private const string Alphabet = "23456789BCDFGHJKMNPQRTVWXY";

    private const int Length = 10;

    public static IReadOnlyList<string> New(int count) =>
        [.. Enumerable.Range(0, Math.Clamp(count, 1, 50)).Select(_ => RandomNumberGenerator.GetString(Alphabet, Length).Insert(Length / 2, "-"))];

    /// <summary>The codes without the one that was typed; null when it is none of them.</summary>
    public static IReadOnlyList<string>? Without(IReadOnlyList<string> codes, string typed)
    {
        var wanted = Encoding.UTF8.GetBytes(Plain(typed));
        var found = -1;
        for (var index = 0; index < codes.Count; index++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Plain(codes[index])), wanted))
            {
                found = index;
            }
        }

        return found < 0 ? null : [.. codes.Where((_, index) => index != found)];
    }

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
