using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace EmbeddedOrchard.Security.TwoFactor;

/// <summary>The codes of authenticator apps: RFC 6238 with six digits, thirty seconds and SHA-1, which is what the apps know.</summary>
internal static class Totp
{
    public const int Digits = 6;

    private const int StepSeconds = 30;
    private const int KeyBytes = 20;

    // A clock that is up to half a minute off is forgiven.
    private const int Tolerance = 1;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string NewKey()
    {
        Span<byte> bytes = stackalloc byte[KeyBytes];
        RandomNumberGenerator.Fill(bytes);
        var text = new StringBuilder(KeyBytes * 8 / 5);
        for (var bit = 0; bit < KeyBytes * 8; bit += 5)
        {
            var value = (bytes[bit / 8] << 8) | (bit / 8 + 1 < KeyBytes ? bytes[(bit / 8) + 1] : 0);
            text.Append(Alphabet[(value >> (11 - (bit % 8))) & 31]);
        }

        return text.ToString();
    }

    /// <summary>The step of the clock whose code this is, now or one step off; null when it is no right code.</summary>
    public static long? StepOf(string code, string key, DateTime utcNow)
    {
        if (code.Length != Digits || !code.All(char.IsAsciiDigit))
        {
            return null;
        }

        var bytes = Decode(key);
        var now = new DateTimeOffset(utcNow, TimeSpan.Zero).ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = now - Tolerance; step <= now + Tolerance; step++)
        {
            // All are compared, whatever was found: the time that it takes says nothing.
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(bytes, step)), Encoding.ASCII.GetBytes(code)))
            {
                found = step;
            }
        }

        return found;
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 6238 as the apps know it; HMAC does not rest on what is broken in SHA-1.")]
    private static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 15)..]) & 0x7FFFFFFF;

        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        for (int index = 0, bits = 0, value = 0, at = 0; index < key.Length && at < bytes.Length; index++)
        {
            value = ((value << 5) | Alphabet.IndexOf(key[index], StringComparison.Ordinal)) & 0xFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[at++] = (byte)(value >> bits);
            }
        }

        return bytes;
    }
}
