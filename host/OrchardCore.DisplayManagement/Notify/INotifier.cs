using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

public interface INotifier
{
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);
    IList<NotifyEntry> List();
}
