using System.Text.Json.Nodes;
using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Revisions.Histories;

/// <summary>The revisions of one localization set, in order of their numbers.</summary>
internal sealed class History(IReadOnlyList<Revision> revisions)
{
    public IReadOnlyList<Revision> Revisions => revisions;

    /// <summary>The newest number; 0 when nothing was ever published.</summary>
    public int Last => revisions.Count == 0 ? 0 : revisions[^1].Number;

    /// <summary>One revision for each number: what was imported may have several, one a language, by the same author at the same time.</summary>
    public IReadOnlyList<Revision> Steps { get; } = [.. revisions.Where(revision => !revision.IsFurtherLanguage)];

    public Revision? Find(int number) => Steps.FirstOrDefault(revision => revision.Number == number);

    /// <summary>The revisions of a number, one for each language.</summary>
    public IReadOnlyList<Revision> At(int number) => [.. revisions.Where(revision => revision.Number == number)];

    /// <summary>One page of the steps, the newest first; null if there is no such page. The first one always is.</summary>
    public IReadOnlyList<Revision>? Page(int page, int size)
    {
        if (page < 1)
        {
            return null;
        }

        Revision[] newestFirst = [.. Steps.Reverse().Skip((int)Math.Min(int.MaxValue, (page - 1L) * size)).Take(size)];
        return newestFirst.Length == 0 && page > 1 ? null : newestFirst;
    }

    /// <summary>For every language that was public at a revision, the revision that made its text current, in order of first appearance.</summary>
    public IReadOnlyList<Revision> StateAt(int number)
    {
        var newest = new Dictionary<string, Revision>(StringComparer.OrdinalIgnoreCase);
        var cultures = new List<string>();
        foreach (var revision in revisions.TakeWhile(revision => revision.Number <= number))
        {
            if (newest.TryAdd(revision.Culture, revision))
            {
                cultures.Add(revision.Culture);
            }

            newest[revision.Culture] = revision;
        }

        return [.. cultures.Select(culture => newest[culture]).Where(revision => !revision.IsRemoval())];
    }

    /// <summary>The shared facts at a revision.</summary>
    public JsonObject? FactsAt(int number) =>
        revisions.TakeWhile(revision => revision.Number <= number).LastOrDefault(revision => revision.Facts is not null)?.Facts;

    /// <summary>The shared facts as they were at an instant; before the first publication those that it brought.</summary>
    public JsonObject? FactsAsOf(DateTime utc)
    {
        var withFacts = revisions.Where(revision => revision.Facts is not null).ToList();
        return (withFacts.FindLast(revision => revision.Utc <= utc) ?? withFacts.FirstOrDefault())?.Facts;
    }
}
