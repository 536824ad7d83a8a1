using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Display.Notices;

internal sealed partial class Notifier(ILogger<Notifier> logger) : INotifier
{
    private readonly List<NotifyEntry> _entries = [];

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message)
    {
        LogMessage(logger, type, message.Name);
        _entries.Add(new NotifyEntry { Type = type, Message = message });
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;

    [LoggerMessage(Level = LogLevel.Debug, Message = "Notice to the user: {Type}, {Message}")]
    private static partial void LogMessage(ILogger logger, NotifyType type, string message);
}
