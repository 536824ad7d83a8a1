using System.Security.Cryptography;

namespace OrchardCore;

public static class IdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string GenerateId() =>
        string.Create(26, 0, static (chars, _) =>
        {
            Span<byte> random = stackalloc byte[26];
            RandomNumberGenerator.Fill(random);
            for (var i = 0; i < chars.Length; i++)
            {
                chars[i] = Alphabet[random[i] & 31];
            }
        });
}
