namespace EmbeddedOrchard.AuditTrail.Deployment;

/// <summary>What left the site as a recipe, or came in as one.</summary>
internal sealed class AuditTrailDeploymentEvent
{
    /// <summary>Of the plan, or of the file that was sent.</summary>
    public string? Name { get; set; }

    /// <summary>What was exported; null for an import.</summary>
    public string[]? Parts { get; set; }

    /// <summary>Things of an import that were new.</summary>
    public int? Created { get; set; }

    public int? Changed { get; set; }

    public int? Removed { get; set; }

    /// <summary>Things that were here just so.</summary>
    public int? Unchanged { get; set; }

    /// <summary>Why nothing was imported.</summary>
    public string? Error { get; set; }
}
