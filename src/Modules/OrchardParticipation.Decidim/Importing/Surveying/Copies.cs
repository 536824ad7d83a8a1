using System.Security.Cryptography;
using System.Text;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Text;

namespace OrchardParticipation.Decidim.Importing.Surveying;

/// <summary>
/// Finds proposals that were copied into a second component, as finalists are: they have the same title in some language. Of titles a
/// hash is kept, so that many proposals take little memory.
/// </summary>
internal sealed class Copies
{
    private readonly Dictionary<UInt128, List<ComponentAddress>> _byTitle = [];

    public void Add(ComponentAddress address, TranslatedField title)
    {
        var texts = title.Plain is { } plain ? [plain] : title.Texts.Select(text => text.Text ?? "");
        foreach (var folded in texts.Select(Folding.Fold).Where(text => text.Length > 0).Distinct())
        {
            var key = Hash(folded.Trim());
            if (_byTitle.TryGetValue(key, out var others))
            {
                others.Add(address);
            }
            else
            {
                _byTitle.Add(key, [address]);
            }
        }
    }

    /// <summary>The original of each copy: of those with one title the one with the smallest number.</summary>
    public Dictionary<ComponentAddress, ComponentAddress> Find()
    {
        var originals = new Dictionary<ComponentAddress, ComponentAddress>();
        foreach (var alike in _byTitle.Values.Where(alike => alike.Count > 1))
        {
            var original = alike.MinBy(address => address.Number)!;
            foreach (var copy in alike.Where(address => address.Component != original.Component))
            {
                // In another language it may be the copy of an older one.
                if (!originals.TryGetValue(copy, out var known) || original.Number < known.Number)
                {
                    originals[copy] = original;
                }
            }
        }

        return originals.ToDictionary(pair => pair.Key, pair => Root(originals, pair.Value));
    }

    private static ComponentAddress Root(Dictionary<ComponentAddress, ComponentAddress> originals, ComponentAddress address)
    {
        // Numbers become smaller on the way.
        while (originals.TryGetValue(address, out var original))
        {
            address = original;
        }

        return address;
    }

    private static UInt128 Hash(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return new UInt128(BitConverter.ToUInt64(hash, 0), BitConverter.ToUInt64(hash, 8));
    }
}
