namespace OrchardCore.Navigation;

public class Pager
{
    public const int PageDefault = 1;
    public Pager(PagerParameters pagerParameters, int defaultPageSize)
    {
    }
    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        Page = page;
        PageSize = pageSize;
    }
    public int Page { get; set; }
    public int PageSize { get; set; }
}
