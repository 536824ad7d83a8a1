using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>What a reader remembers from one answer to the next.</summary>
internal sealed class AnswerMemory
{
    private readonly Dictionary<string, byte[]> _digests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _processes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    public Sight See(string key, JsonObject content)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(content.ToJsonString()));
        return _digests.TryAdd(key, digest) ? Sight.First
            : _digests[key].AsSpan().SequenceEqual(digest) ? Sight.Same
            : Sight.Other;
    }

    /// <returns>False if it has been named before.</returns>
    public bool IsNewUnknown(string field) => _unknown.Add(field);

    public void RememberProcess(string? id, string? slug)
    {
        if (id is not null && slug is not null)
        {
            _slugs[id] = slug;
        }
    }

    public void RememberComponent(string? id, string? processId)
    {
        if (id is not null && processId is not null)
        {
            _processes[id] = processId;
        }
    }

    public string? ProcessOf(string? componentId) => componentId is null ? null : _processes.GetValueOrDefault(componentId);

    public string? SlugOf(string? processId) => processId is null ? null : _slugs.GetValueOrDefault(processId);
}

/// <summary>Whether a record was there before.</summary>
internal enum Sight
{
    First,
    Same,
    Other,
}
