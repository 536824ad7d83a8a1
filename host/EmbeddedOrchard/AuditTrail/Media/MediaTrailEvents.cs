using EmbeddedOrchard.Media.Events;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.AuditTrail.Media;

/// <summary>Events of the media library, which Orchard Core does not record. Files that come with a recipe are told by the event of the recipe.</summary>
internal sealed class MediaTrailEvents(IStringLocalizer<MediaTrailEvents> localizer) : IConfigureOptions<AuditTrailOptions>
{
    public const string Category = "Media";

    private IStringLocalizer S { get; } = localizer;

    public void Configure(AuditTrailOptions options) => options.For<MediaTrailEvents>(Category, _ => S["Media library"])
        .WithEvent(nameof(MediaDeedKind.Uploaded), _ => S["Uploaded"], _ => S["A file was added to the library."], true)
        .WithEvent(nameof(MediaDeedKind.Replaced), _ => S["Replaced"], _ => S["A file was replaced by another one of its name."], true)
        .WithEvent(nameof(MediaDeedKind.Moved), _ => S["Moved"], _ => S["A file was moved or renamed."], true)
        .WithEvent(nameof(MediaDeedKind.Deleted), _ => S["Deleted"], _ => S["A file was deleted."], true)
        .WithEvent(nameof(MediaDeedKind.FolderCreated), _ => S["Folder created"], _ => S["A folder was created."], true)
        .WithEvent(nameof(MediaDeedKind.FolderMoved), _ => S["Folder moved"], _ => S["A folder was moved or renamed with all that is in it."], true)
        .WithEvent(nameof(MediaDeedKind.FolderDeleted), _ => S["Folder deleted"], _ => S["A folder was deleted with all that was in it."], true);
}
