using EmbeddedOrchard.AuditTrail;
using EmbeddedOrchard.Recipes.Moving;
using EmbeddedOrchard.Recipes.Planning;

namespace EmbeddedOrchard.Recipes.Jobs;

internal enum RecipeJobState
{
    /// <summary>Somebody finds out what it would do; nothing is changed.</summary>
    Examining,
    Examined,
    Running,
    Done,

    /// <summary>It ended on the way: of an import nothing stays, of a recipe the steps before.</summary>
    Failed,
}

/// <summary>A recipe of the site, or one that was sent, that somebody wants to run.</summary>
/// <param name="Id">In addresses.</param>
/// <param name="Title">What people call it.</param>
/// <param name="IsImport">Whether it was sent, and is all or nothing.</param>
/// <param name="CreatedUtc">When it was chosen or sent.</param>
internal sealed record RecipeJob(string Id, string Title, bool IsImport, DateTime CreatedUtc)
{
    public RecipeJobState State { get; init; }

    /// <summary>What it does, or did; null while nobody knows.</summary>
    public RecipePlan? Plan { get; init; }

    /// <summary>The step that runs.</summary>
    public RecipeProgress? Progress { get; init; }

    /// <summary>Whether content of the site that the file does not bring is deleted.</summary>
    public bool RemoveOthers { get; init; }

    /// <summary>Who runs it.</summary>
    public TrailActor By { get; init; }

    /// <summary>Why the package cannot be opened.</summary>
    public PackageException? Refusal { get; init; }

    public bool IsAtWork => State is RecipeJobState.Examining or RecipeJobState.Running;
}
