using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardParticipation.Decidim.Importing.Trail;

internal sealed class ImportTrailEvents(IStringLocalizer<ImportTrailEvents> localizer) : IConfigureOptions<AuditTrailOptions>
{
    public const string Category = "Decidim";
    public const string Started = nameof(Started);
    public const string Imported = nameof(Imported);
    public const string Refused = nameof(Refused);
    public const string Stopped = nameof(Stopped);

    private IStringLocalizer S { get; } = localizer;

    public void Configure(AuditTrailOptions options) => options.For<ImportTrailEvents>(Category, _ => S["Imports from Decidim"])
        .WithEvent(Started, _ => S["Started"], _ => S["An import was started."], true)
        .WithEvent(Imported, _ => S["Imported"], _ => S["An import came to its end."], true)
        .WithEvent(Refused, _ => S["Refused"], _ => S["Nothing was imported: something cannot be read."], true)
        .WithEvent(Stopped, _ => S["Stopped"], _ => S["An import stopped on the way. What it had brought stays."], true);
}
