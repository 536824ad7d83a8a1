namespace EmbeddedOrchard.Admin.Contents.Listing;

public sealed record ContentListPage(
    ContentFilter Filter,
    IReadOnlyList<ContentRow> Rows,
    int Total,
    int PageSize,
    IReadOnlyList<(string Name, string DisplayName)> Types,
    IReadOnlyList<(string Name, string DisplayName)> Creatable,
    IReadOnlyList<string> Cultures)
{
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public bool IsFiltered => !string.IsNullOrEmpty(Filter.Text) || !string.IsNullOrEmpty(Filter.ContentType)
        || !string.IsNullOrEmpty(Filter.Status) || !string.IsNullOrEmpty(Filter.Culture);
}
