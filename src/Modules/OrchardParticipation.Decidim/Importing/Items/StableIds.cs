using System.Security.Cryptography;
using System.Text;

namespace OrchardParticipation.Decidim.Importing.Items;

/// <summary>
/// Ids that follow from what they stand for: an import that was interrupted and one that was not make the same rows. They look as
/// Orchard's do: 26 characters in base 32.
/// </summary>
internal static class StableIds
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    public static string Of(params string[] parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        var id = new char[Length];
        // As Orchard's ids of this century begin.
        id[0] = '4';
        int bits = 0, value = 0, at = 0;
        for (var i = 1; i < Length; i++)
        {
            if (bits < 5)
            {
                value = (value << 8) | hash[at++];
                bits += 8;
            }

            bits -= 5;
            id[i] = Digits[(value >> bits) & 31];
            value &= (1 << bits) - 1;
        }

        return new string(id);
    }
}
