namespace EmbeddedOrchard.AuditTrail.Recipes;

/// <summary>Which recipe ran.</summary>
internal sealed class AuditTrailRecipeEvent
{
    public string? Name { get; set; }

    public string? DisplayName { get; set; }

    public string? Version { get; set; }
}
