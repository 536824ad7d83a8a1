using System.Text.Encodings.Web;
using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Contents.Bulk;

/// <summary>Says what was done, and to what nothing was.</summary>
internal sealed class BulkNotices(INotifier notifier, EditorNotices notices, HtmlEncoder encoder, IStringLocalizer<BulkNotices> S)
{
    private const int Named = 5;

    public async Task DoneAsync(BulkAction action, BulkResult result)
    {
        if (result.Outcome != CommitOutcome.Committed)
        {
            await notices.NotSavedAsync(result.Outcome);
            return;
        }

        var done = result.Facts.Count(fact => fact.Effect.Acts());
        if (done > 0)
        {
            await AddAsync(NotifyType.Success, action switch
            {
                BulkAction.PublishNow => S.Plural(done, "{0} item was published.", "{0} items were published."),
                BulkAction.Unpublish => S.Plural(done, "{0} item was unpublished.", "{0} items were unpublished."),
                _ => S.Plural(done, "{0} item was deleted.", "{0} items were deleted."),
            });
        }

        await ToldAsync(NotifyType.Information, BulkEffect.None, (count, titles) =>
            S.Plural(count, "There was nothing to do to {0} item: {1}", "There was nothing to do to {0} items: {1}", titles));
        await ToldAsync(NotifyType.Warning, BulkEffect.Changed, (count, titles) =>
            S.Plural(count, "Nothing was done to {0} item that somebody changed meanwhile: {1}", "Nothing was done to {0} items that somebody changed meanwhile: {1}", titles));
        await ToldAsync(NotifyType.Warning, BulkEffect.Gone, (count, _) =>
            S.Plural(count, "{0} item is not there any more.", "{0} items are not there any more."));
        await ToldAsync(NotifyType.Error, BulkEffect.NotPermitted, (count, titles) =>
            S.Plural(count, "Nothing was done to {0} item that you have no permission for: {1}", "Nothing was done to {0} items that you have no permission for: {1}", titles));
        await ToldAsync(NotifyType.Error, BulkEffect.Refused, (count, titles) =>
            S.Plural(count, "A rule of the site keeps {0} item from being published: {1}", "A rule of the site keeps {0} items from being published: {1}", titles));

        async Task ToldAsync(NotifyType type, BulkEffect effect, Func<int, string, LocalizedString> message)
        {
            string[] titles = [.. result.Facts.Where(fact => fact.Effect == effect).Select(fact => fact.Title)];
            if (titles.Length > 0)
            {
                var names = string.Join(", ", titles.Take(Named).Select(title => S["“{0}”", title].Value));
                await AddAsync(type, message(titles.Length, titles.Length > Named ? names + " …" : names));
            }
        }
    }

    public ValueTask NothingSelectedAsync() => AddAsync(NotifyType.Warning, S["Nothing was done: select the items first."]);

    public ValueTask NoActionAsync() => AddAsync(NotifyType.Warning, S["Nothing was done: choose what to do with the selected items."]);

    public ValueTask TooManyAsync(int most) =>
        AddAsync(NotifyType.Error, S.Plural(most, "Nothing was done: at most {0} line can be changed at once.", "Nothing was done: at most {0} lines can be changed at once."));

    private ValueTask AddAsync(NotifyType type, LocalizedString message) =>
        notifier.AddAsync(type, new LocalizedHtmlString(message.Name, encoder.Encode(message.Value)));
}
