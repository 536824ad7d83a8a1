using System.Collections.Concurrent;

namespace OrchardParticipation.Decidim.Api;

/// <summary>Whole answers to anonymous readers, as long as nothing public changes and the clock changes nothing.</summary>
internal sealed class Answers
{
    private const int Longest = 1024 * 1024;
    private const int MostBytes = 32 * 1024 * 1024;

    // What a reader is no longer allowed to see is gone from here within the time that pages are kept for.
    private static readonly TimeSpan _time = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<ApiRequest, (byte[] Bytes, DateTime Until)> _kept = new();
    private int _bytes;

    public byte[]? Find(ApiRequest request, DateTime utcNow) =>
        _kept.TryGetValue(request, out var kept) && utcNow < kept.Until ? kept.Bytes : null;

    public void Keep(ApiRequest request, byte[] bytes, DateTime utcNow, DateTime? steadyUntil)
    {
        if (bytes.Length > Longest)
        {
            return;
        }

        // Texts of the request are characters of two bytes.
        if (Interlocked.Add(ref _bytes, bytes.Length + (2 * (request.Query.Length + request.Variables.Length))) > MostBytes)
        {
            _kept.Clear();
            Interlocked.Exchange(ref _bytes, 0);
            return;
        }

        var longest = utcNow + _time;
        _kept[request] = (bytes, steadyUntil < longest ? steadyUntil.Value : longest);
    }
}
