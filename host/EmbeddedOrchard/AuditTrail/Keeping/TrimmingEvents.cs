using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.AuditTrail.Keeping;

internal sealed class TrimmingEvents(IStringLocalizer<TrimmingEvents> localizer) : IConfigureOptions<AuditTrailOptions>
{
    public const string Category = "AuditTrail";
    public const string Trimmed = nameof(Trimmed);

    private IStringLocalizer S { get; } = localizer;

    public void Configure(AuditTrailOptions options) => options.For<TrimmingEvents>(Category, _ => S["Audit trail"])
        .WithEvent(Trimmed, _ => S["Trimmed"], _ => S["Events that were old enough were deleted."], true, isMandatory: true);
}
