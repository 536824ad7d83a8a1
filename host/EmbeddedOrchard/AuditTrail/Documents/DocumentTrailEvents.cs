using EmbeddedOrchard.Settings;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.AuditTrail.Documents;

/// <summary>Events of the site's settings and of its roles, which Orchard Core does not record.</summary>
internal sealed class DocumentTrailEvents(IStringLocalizer<DocumentTrailEvents> localizer) : IConfigureOptions<AuditTrailOptions>
{
    public const string Settings = nameof(Settings);
    public const string Roles = nameof(Roles);
    public const string Changed = nameof(Changed);

    private IStringLocalizer S { get; } = localizer;

    public static string CategoryOf(Type document) => document == typeof(SiteSettings) ? Settings : Roles;

    public void Configure(AuditTrailOptions options)
    {
        options.For<DocumentTrailEvents>(Settings, _ => S["Settings"])
            .WithEvent(Changed, _ => S["Changed"], _ => S["Settings of the site were changed."], true);
        options.For<DocumentTrailEvents>(Roles, _ => S["Roles"])
            .WithEvent(Changed, _ => S["Changed"], _ => S["Roles or their permissions were changed."], true);
    }
}
