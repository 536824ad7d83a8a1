using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;

namespace EmbeddedOrchard.Content.Parts;

internal sealed class HtmlBodyPartHandler : ContentPartHandler<HtmlBodyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part) =>
        context.ForAsync<BodyAspect>(body =>
        {
            body.Body = new HtmlString(part.Html);
            return Task.CompletedTask;
        });
}
