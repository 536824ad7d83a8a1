using EmbeddedOrchard.Admin.AuditTrail.Listing;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.AuditTrail;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.AuditTrail;

/// <summary>Shows events. There is no action that changes or deletes one.</summary>
[Area(BuiltInFeatures.AuditTrail)]
[RequireFeatures(BuiltInFeatures.AuditTrail)]
public sealed class AdminController(IAuthorizationService authorization, IServiceProvider services) : Controller
{
    [Admin("AuditTrail/{correlationId?}", "AuditTrailIndex")]
    [HttpGet]
    public async Task<IActionResult> Index(TrailQuery query, string? correlationId) =>
        await MayAsync() ? View(await services.GetRequiredService<TrailScreens>().ListAsync(query with { CorrelationId = correlationId ?? query.CorrelationId })) : Forbid();

    [Admin("AuditTrail/Display/{auditTrailEventId}", "AuditTrailDisplay")]
    [HttpGet]
    public async Task<IActionResult> Display(string auditTrailEventId) =>
        !await MayAsync() ? Forbid()
        : await services.GetRequiredService<TrailScreens>().DetailAsync(auditTrailEventId) is { } detail ? View(detail)
        : NotFound();

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, AuditTrailPermissions.ViewAuditTrail);
}
