using OrchardParticipation.Decidim.Api.Limits;

namespace OrchardParticipation.Decidim.Api;

/// <summary>Which entries of a list a page has. A page is never longer than <see cref="QueryLimits.Page"/>.</summary>
/// <param name="Start">How many entries come before it.</param>
/// <param name="Count">How many it has.</param>
/// <param name="HasNextPage">There is more behind it, if it was asked for from the front.</param>
/// <param name="HasPreviousPage">There is more before it, if it was asked for from the end.</param>
internal readonly record struct Slice(int Start, int Count, bool HasNextPage, bool HasPreviousPage)
{
    public static Slice Of(int total, int? first, string? after, int? last, string? before)
    {
        var (from, to) = (after is null ? 0 : Cursors.Read(after), before is null ? 0 : Cursors.Read(before));
        var start = Math.Min(from, total);
        var end = to > 0 ? Math.Clamp(to - 1, start, total) : total;
        var capped = (Front: Capped(first), Back: Capped(last));
        if (capped is (null, null))
        {
            capped.Front = QueryLimits.Page;
        }

        var more = capped.Front < end - start;
        end = more ? start + capped.Front!.Value : end;
        var earlier = capped.Back < end - start;
        start = earlier ? end - capped.Back!.Value : start;
        return new Slice(start, end - start, to > 0 || more, from > 0 || earlier);
    }

    private static int? Capped(int? asked) => asked is null ? null : Math.Clamp(asked.Value, 0, QueryLimits.Page);
}
