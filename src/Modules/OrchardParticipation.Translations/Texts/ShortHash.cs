using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OrchardParticipation.Translations.Texts;

/// <summary>Tells whether texts are still the same.</summary>
internal static class ShortHash
{
    private const int Length = 16;

    public static string Of(params IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            // With its length: two texts are not one.
            hash.AppendData(BitConverter.GetBytes(text.Length));
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }

        return Base64Url.EncodeToString(hash.GetHashAndReset())[..Length];
    }
}
