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

    public bool Definitions { get; set; }

    public bool Settings { get; set; }

    public bool Roles { get; set; }

    public bool Features { get; set; }

    public bool Themes { get; set; }

    public string? Steps { get; set; }

    /// <summary>A new plan: all that makes the site what it is.</summary>
    internal static PlanForm Whole() => new() { Content = All, History = true, Definitions = true, Settings = true, Roles = true, Features = true, Themes = true };

    internal static PlanForm Of(DeploymentPlan plan) => new()
    {
        Name = plan.Name,
        Content = plan.Content switch { ContentScope.All => All, ContentScope.Chosen => Chosen, _ => null },
        ContentTypes = [.. plan.ContentTypes],
        History = plan.History,
        Definitions = plan.Definitions,
        Settings = plan.Settings,
        Roles = plan.Roles,
        Features = plan.Features,
        Themes = plan.Themes,
        Steps = plan.Steps,
    };

    internal DeploymentPlan ToPlan(string id) => new()
    {
        Id = id,
        Name = Name!.Trim(),
        Content = Content switch { All => ContentScope.All, Chosen => ContentScope.Chosen, _ => ContentScope.None },
        ContentTypes = Content == Chosen ? [.. ContentTypes.Distinct()] : [],
        History = History,
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
internal sealed record PlanPage(string? Id, PlanForm Form, IReadOnlyList<(string Name, string Label)> Types);

/// <param name="Plans">The plans.</param>
/// <param name="MayManage">Whether who reads it may make and change them.</param>
internal sealed record PlanListPage(IReadOnlyList<DeploymentPlan> Plans, bool MayManage);
