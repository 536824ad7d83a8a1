namespace OrchardParticipation.Decidim.Formats.Reading.Records;

internal static class CategoryCycles
{
    /// <summary>The number of a category that stands above itself; null if none does.</summary>
    public static string? Find(IReadOnlyList<CategoryRecord> categories)
    {
        var parents = new Dictionary<string, string?>();
        foreach (var category in categories)
        {
            if (category.Id is { } id)
            {
                parents.TryAdd(id, category.ParentId);
            }
        }

        var safe = new HashSet<string>();
        foreach (var start in parents.Keys)
        {
            var path = new HashSet<string>();
            for (var at = start; at is not null && !safe.Contains(at); at = parents.GetValueOrDefault(at))
            {
                if (!path.Add(at))
                {
                    return at;
                }
            }

            safe.UnionWith(path);
        }

        return null;
    }
}
