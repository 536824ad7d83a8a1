namespace OrchardParticipation.Awards.Contracts;

/// <summary>The lists that components lead to.</summary>
public static class ComponentLists
{
    /// <summary>The list that holds what a component of Decidim held.</summary>
    public static PracticeQuery QueryOf(Component component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return component.Role == ComponentRole.Finalists
            ? new PracticeQuery { Status = PracticeQuery.Finalists }
            : new PracticeQuery { Category = component.Category };
    }
}
