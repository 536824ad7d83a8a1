using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.AuditTrail.Content;

/// <summary>Orchard Core's events of content, by its names.</summary>
internal sealed class ContentTrailEvents(IStringLocalizer<ContentTrailEvents> localizer) : IConfigureOptions<AuditTrailOptions>
{
    public const string Category = "Content";
    public const string Created = nameof(Created);
    public const string Saved = nameof(Saved);
    public const string Published = nameof(Published);
    public const string Unpublished = nameof(Unpublished);
    public const string Removed = nameof(Removed);
    public const string Cloned = nameof(Cloned);
    public const string Restored = nameof(Restored);

    private IStringLocalizer S { get; } = localizer;

    public void Configure(AuditTrailOptions options) => options.For<ContentTrailEvents>(Category, _ => S["Content"])
        .WithEvent(Created, _ => S["Created"], _ => S["Content was created."], true)
        .WithEvent(Saved, _ => S["Saved"], _ => S["A draft was saved."], true)
        .WithEvent(Published, _ => S["Published"], _ => S["Content was published."], true)
        .WithEvent(Unpublished, _ => S["Unpublished"], _ => S["Content was unpublished."], true)
        .WithEvent(Removed, _ => S["Removed"], _ => S["Content or its draft was deleted."], true)
        .WithEvent(Cloned, _ => S["Cloned"], _ => S["Content was copied."], true)
        .WithEvent(Restored, _ => S["Restored"], _ => S["An older version was restored."], true);
}
