using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Notify;

public class NotifyEntry
{
    public IHtmlContent Message { get; set; }
    public NotifyType Type { get; set; }
}
