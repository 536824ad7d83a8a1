using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Content.Items;

/// <summary>Dates, owner (who created the item) and author (who edited this version).</summary>
internal sealed class UpdateContentsHandler(IClock clock, IHttpContextAccessor http) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        item.CreatedUtc ??= clock.UtcNow;
        item.ModifiedUtc = clock.UtcNow;
        if (item.Owner is null && User is { } user)
        {
            item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author = user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;
        if (User is { } user)
        {
            context.ContentItem.Author = user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        var building = context.BuildingContentItem;
        building.Owner = context.ContentItem.Owner;
        building.Author = User?.Identity?.Name ?? context.ContentItem.Author;
        building.CreatedUtc = context.ContentItem.CreatedUtc ?? clock.UtcNow;
        building.PublishedUtc = context.ContentItem.PublishedUtc;
        building.ModifiedUtc = clock.UtcNow;
        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = clock.UtcNow;
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        (context.PreviousItem ?? context.ContentItem).PublishedUtc = null;
        return Task.CompletedTask;
    }

    private ClaimsPrincipal? User => http.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;
}
