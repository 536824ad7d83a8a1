using System.Security.Cryptography;

namespace OrchardParticipation.Testing;

/// <summary>An authenticator app: each of its codes comes from a later half minute than the one before.</summary>
public sealed class Authenticator(string key)
{
    private const int Seconds = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly byte[] _key = Decode(key);
    private long _last = long.MinValue;

    /// <summary>The oldest code that a site still takes, then the ones after it: three in a row at most.</summary>
    public async Task<string> NextAsync()
    {
        if (_last == long.MinValue)
        {
            // Not in the last moment of a half minute: the code would be too old when the site reads it.
            var left = Seconds - (DateTimeOffset.UtcNow.ToUnixTimeSeconds() % Seconds);
            await Task.Delay(left <= 3 ? TimeSpan.FromSeconds(left + 1) : TimeSpan.Zero);
        }

        _last = Math.Max(_last + 1, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / Seconds) - 1);
        return At(_last);
    }

    /// <summary>The code of a step of the clock that is long past.</summary>
    public string Old() => At(_last - 10);

    private string At(long step)
    {
        var counter = BitConverter.GetBytes(step);
        Array.Reverse(counter);
#pragma warning disable CA5350 // What authenticator apps do.
        var hash = HMACSHA1.HashData(_key, counter);
#pragma warning restore CA5350
        var at = hash[19] & 0xF;
        var number = ((hash[at] & 0x7F) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return $"{number % 1_000_000:D6}";
    }

    private static byte[] Decode(string key)
    {
        var bits = string.Concat(key.Where(letter => letter != ' ').Select(letter => Convert.ToString(Alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }
}
