using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.AuditTrail.Deployment;

/// <summary>Events of this host: Orchard Core does not record them.</summary>
internal sealed class DeploymentTrailEvents(IStringLocalizer<DeploymentTrailEvents> localizer) : IConfigureOptions<AuditTrailOptions>
{
    public const string Category = "Deployment";
    public const string Exported = nameof(Exported);
    public const string Imported = nameof(Imported);
    public const string ImportFailed = nameof(ImportFailed);

    private IStringLocalizer S { get; } = localizer;

    public void Configure(AuditTrailOptions options) => options.For<DeploymentTrailEvents>(Category, _ => S["Exports and imports"])
        .WithEvent(Exported, _ => S["Exported"], _ => S["The site, or a part of it, was exported."], true)
        .WithEvent(Imported, _ => S["Imported"], _ => S["A file was imported."], true)
        .WithEvent(ImportFailed, _ => S["Import failed"], _ => S["Nothing of a file was imported."], true);
}
