using OrchardCore.Data.Documents;

namespace EmbeddedOrchard.Deployment;

internal enum ContentScope
{
    None,
    Chosen,
    All,
}

/// <summary>What somebody wants to export again and again.</summary>
internal sealed class DeploymentPlan
{
    public string Id { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public ContentScope Content { get; set; }

    /// <summary>The content types of <see cref="ContentScope.Chosen"/>.</summary>
    public string[] ContentTypes { get; set; } = [];

    /// <summary>Whether drafts, and the versions that were public before, come too.</summary>
    public bool History { get; set; }

    /// <summary>The files of the media library that come; null for none.</summary>
    public PlannedMedia? Media { get; set; }

    public bool Definitions { get; set; }

    public bool Settings { get; set; }

    public bool Roles { get; set; }

    public bool Features { get; set; }

    public bool Themes { get; set; }

    /// <summary>Steps of the person's own: a list of JSON objects.</summary>
    public string? Steps { get; set; }

    public DeploymentPlan Copy() => (DeploymentPlan)MemberwiseClone();
}

/// <summary>With the properties of Orchard Core's <c>MediaDeploymentStep</c>.</summary>
internal sealed class PlannedMedia
{
    public bool IncludeAll { get; set; } = true;

    public string[] FilePaths { get; set; } = [];

    /// <summary>Folders, each with all that is in it.</summary>
    public string[] DirectoryPaths { get; set; } = [];
}

internal sealed class DeploymentPlans : Document
{
    public List<DeploymentPlan> Plans { get; set; } = [];
}
