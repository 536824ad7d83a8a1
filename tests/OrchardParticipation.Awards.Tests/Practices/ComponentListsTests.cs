using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Tests.Practices;

public sealed class ComponentListsTests
{
    [Theory]
    [InlineData(false, "deliberation", "?category=deliberation")]
    [InlineData(false, null, "")]
    [InlineData(true, null, "?status=finalists")]
    public void A_component_leads_to_the_list_of_what_it_held(bool finalists, string? category, string query) => Assert.Equal(
        query,
        ComponentLists.QueryOf(new Component { Id = 277, Role = finalists ? ComponentRole.Finalists : ComponentRole.Nominations, Category = category }).ToQueryString());
}
