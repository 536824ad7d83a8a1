using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Display.Notices;

/// <summary>The messages to show on this page: those that a redirect brought along and those of this request.</summary>
internal sealed class PendingNotices(INotifier notifier, HtmlEncoder encoder)
{
    private readonly List<Notice> _carried = [];

    public bool Any => _carried.Count > 0 || notifier.List().Count > 0;

    public IEnumerable<Notice> All => _carried.Concat(notifier.List().Select(entry => new Notice(entry.Type, Text(entry.Message))));

    public void Carry(IEnumerable<Notice> notices) => _carried.AddRange(notices);

    /// <summary>A list in which each message is announced: errors and warnings at once, the others politely.</summary>
    public IHtmlContent ToHtml()
    {
        var list = new TagBuilder("ul");
        list.AddCssClass("messages list-unstyled");
        foreach (var notice in All)
        {
            var urgent = notice.Type is NotifyType.Error or NotifyType.Warning;
            var message = new TagBuilder("div");
            message.Attributes["role"] = urgent ? "alert" : "status";
            message.AddCssClass($"alert {AlertClass(notice.Type)} message message-{notice.Type.ToString().ToLowerInvariant()}");
            message.InnerHtml.AppendHtml(notice.Html);

            var item = new TagBuilder("li");
            item.InnerHtml.AppendHtml(message);
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }

    private static string AlertClass(NotifyType type) => type switch
    {
        NotifyType.Error => "alert-danger",
        NotifyType.Warning => "alert-warning",
        NotifyType.Information => "alert-info",
        _ => "alert-success",
    };

    private string Text(IHtmlContent message)
    {
        using var writer = new StringWriter();
        message.WriteTo(writer, encoder);
        return writer.ToString();
    }
}

/// <summary>One message; its text is HTML already.</summary>
internal sealed record Notice(NotifyType Type, string Html);
