using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Practices;

internal static class ComponentLists
{
    /// <summary>The list that holds what a component of Decidim held.</summary>
    public static PracticeQuery QueryOf(Component component) => component.Role == ComponentRole.Finalists
        ? new PracticeQuery { Status = PracticeQuery.Finalists }
        : new PracticeQuery { Category = component.Category };
}
