using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.AuditTrail.Recipes;

internal sealed class RecipeTrailEvents(IStringLocalizer<RecipeTrailEvents> localizer) : IConfigureOptions<AuditTrailOptions>
{
    public const string Category = "Recipe";
    public const string Executed = nameof(Executed);
    public const string Failed = nameof(Failed);

    private IStringLocalizer S { get; } = localizer;

    public void Configure(AuditTrailOptions options) => options.For<RecipeTrailEvents>(Category, _ => S["Recipes"])
        .WithEvent(Executed, _ => S["Executed"], _ => S["A recipe was run."], true)
        .WithEvent(Failed, _ => S["Failed"], _ => S["A recipe broke off."], true);
}
