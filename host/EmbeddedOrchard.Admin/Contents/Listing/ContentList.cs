using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using EmbeddedOrchard.Store.Queries;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Listing;

/// <summary>
/// Finds content for the list, page by page in the database. The languages of an item make one line, led by the one in the
/// site's default language among those that match.
/// </summary>
internal sealed class ContentList(ISession session)
{
    /// <summary>Lines are counted so far; of more the list says only that there are more.</summary>
    public const int Counted = 1_000;

    /// <summary>Pages are turned so far: what comes later is found by a filter or another order.</summary>
    public const int Turned = 10_000;

    /// <summary>A text is looked for in so many versions, those that were saved last: it has no index.</summary>
    public const int Searched = 50_000;

    public async Task<FoundLines> FindAsync(ListRequest request, int pageSize)
    {
        var skip = Math.Min(request.Filter.Page - 1, Turned / pageSize) * pageSize;
        var table = session.TableOf<ContentListIndex>();

        // One more than a page tells whether there is a next one.
        var page = new ListStatement(table, request);
        var documents = await session.ListSqlAsync(page.Page(skip, pageSize + 1), page.Values, row => row.GetInt64(0));
        var seen = skip + documents.Count;
        var isKnown = (skip == 0 && documents.Count <= pageSize) || (documents.Count > 0 && seen > Counted);

        return new FoundLines([.. documents.Take(pageSize)], isKnown ? seen : await CountAsync(table, request), HasNext: documents.Count > pageSize);
    }

    public async Task<IReadOnlyList<long>> FirstAsync(ListRequest request, int count)
    {
        var statement = new ListStatement(session.TableOf<ContentListIndex>(), request);

        return await session.ListSqlAsync(statement.Page(0, count), statement.Values, row => row.GetInt64(0));
    }

    private async Task<int> CountAsync(string table, ListRequest request)
    {
        var count = new ListStatement(table, request);

        return (await session.ListSqlAsync(count.Count(Counted + 1), count.Values, row => row.GetInt32(0)))[0];
    }

    /// <summary>Whether there are more versions than a text is looked for in.</summary>
    public async Task<bool> IsBeyondSearchAsync() =>
        (await session.ListSqlAsync($"SELECT 1 FROM {session.TableOf<ContentListIndex>()} LIMIT 1 OFFSET {Searched}", [], row => row.GetInt32(0))).Count > 0;
}

/// <summary>The documents of one page, and of how many lines: <paramref name="Total"/> is above <see cref="ContentList.Counted"/> when there are more.</summary>
internal sealed record FoundLines(IReadOnlyList<long> Documents, int Total, bool HasNext);
