using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

public class PagerParameters
{
    [BindProperty(Name = "PageNum")]
    public int? Page { get; set; }

    public int? PageSize { get; set; }
}
