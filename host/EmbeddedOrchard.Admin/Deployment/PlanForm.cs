using System.ComponentModel.DataAnnotations;
using EmbeddedOrchard.Deployment;

namespace EmbeddedOrchard.Admin.Deployment;

/// <summary>What a plan exports.</summary>
public sealed class PlanForm
{
    public const string All = "all";
    public const string Chosen = "chosen";

    [Required]
    [StringLength(100)]
    public string? Name { get; set; }

    /// <summary><see cref="All"/>, <see cref="Chosen"/>, or empty for none.</summary>
    public string? Content { get; set; }

    public IList<string> ContentTypes { get; init; } = [];

    public bool History { get; set; }

    /// <summary><see cref="All"/>, <see cref="Chosen"/>, or empty for no files.</summary>
    public string? Media { get; set; }

    /// <summary>Files and folders of the media library, one a line.</summary>
    public string? MediaPaths { get; set; }

    public bool Definitions { get; set; }

    public bool Settings { get; set; }

    public bool Roles { get; set; }

    public bool Features { get; set; }

    public bool Themes { get; set; }

    public string? Steps { get; set; }

    /// <summary>A new plan: all that makes the site what it is.</summary>
    internal static PlanForm Whole() => new() { Content = All, History = true, Media = All, Definitions = true, Settings = true, Roles = true, Features = true, Themes = true };

    internal static PlanForm Of(DeploymentPlan plan) => new()
    {
        Name = plan.Name,
        Content = plan.Content switch { ContentScope.All => All, ContentScope.Chosen => Chosen, _ => null },
        ContentTypes = [.. plan.ContentTypes],
        History = plan.History,
        Media = plan.Media switch { null => null, { IncludeAll: true } => All, _ => Chosen },
        MediaPaths = plan.Media is { IncludeAll: false } media ? string.Join('\n', media.DirectoryPaths.Concat(media.FilePaths)) : null,
        Definitions = plan.Definitions,
        Settings = plan.Settings,
        Roles = plan.Roles,
        Features = plan.Features,
        Themes = plan.Themes,
        Steps = plan.Steps,
    };

    /// <summary>The lines of <see cref="MediaPaths"/>, without slashes around them.</summary>
    internal string[] Paths() => [.. (MediaPaths ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('/')).Distinct()];

    /// <param name="id">Of the plan.</param>
    /// <param name="isFolder">Whether a path of the library is a folder.</param>
    internal DeploymentPlan ToPlan(string id, Func<string, bool> isFolder) => new()
    {
        Id = id,
        Name = Name!.Trim(),
        Content = Content switch { All => ContentScope.All, Chosen => ContentScope.Chosen, _ => ContentScope.None },
        ContentTypes = Content == Chosen ? [.. ContentTypes.Distinct()] : [],
        History = History,
        Media = Media switch
        {
            All => new PlannedMedia(),
            Chosen => new PlannedMedia { IncludeAll = false, DirectoryPaths = [.. Paths().Where(isFolder)], FilePaths = [.. Paths().Where(path => !isFolder(path))] },
            _ => null,
        },
        Definitions = Definitions,
        Settings = Settings,
        Roles = Roles,
        Features = Features,
        Themes = Themes,
        Steps = string.IsNullOrWhiteSpace(Steps) ? null : Steps,
    };
}

/// <param name="Id">Of the plan; null for a new one.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Types">The content types there are: their names, and what people call them.</param>
/// <param name="HasMedia">Whether there is a media library.</param>
internal sealed record PlanPage(string? Id, PlanForm Form, IReadOnlyList<(string Name, string Label)> Types, bool HasMedia);

/// <param name="Plans">The plans.</param>
/// <param name="MayManage">Whether who reads it may make and change them.</param>
internal sealed record PlanListPage(IReadOnlyList<DeploymentPlan> Plans, bool MayManage);
