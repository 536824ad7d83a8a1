using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Media.Library;

/// <summary>Ends what was done to the library: files are done at once, and what the trail says of them is committed before the answer.</summary>
internal sealed class MediaDeeds(ContentCommit commit, INotifier notifier, IHtmlLocalizer<MediaDeeds> localizer)
{
    private IHtmlLocalizer H { get; } = localizer;

    public async Task FinishAsync()
    {
        if (await commit.FinishAsync() != CommitOutcome.Committed)
        {
            await notifier.ErrorAsync(H["The files were changed, but the audit trail could not record it. The log says why."]);
        }
    }
}
