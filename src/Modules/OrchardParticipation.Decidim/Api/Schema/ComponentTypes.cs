using GraphQL.Types;

namespace OrchardParticipation.Decidim.Api.Schema;

internal sealed class ProposalsType : ApiType<ComponentNode>
{
    public ProposalsType()
        : base("Proposals", "A list of proposals.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", node => node.Component.Id);
        Add<NonNullGraphType<TranslatedFieldType>>("name", "What it is called.", node => node.Component.Name);
        Add<NonNullGraphType<IntGraphType>>("weight", "Its place among the components.", node => node.Component.Weight ?? 0);
        Add<NonNullGraphType<ParticipatorySpaceType>>("participatorySpace", "The process that it belongs to.", node => node.Process);
        AddAsync<ConnectionType>("proposals", "Its proposals, a page at a time.", async (node, api, context) => await api.Lists.PageAsync(api, node, context))
            .With<ProposalFilter>("filter", "Which proposals.")
            .With<ProposalSort>("order", "In which order.")
            .With<IntGraphType>("first", "So many from the front.")
            .With<StringGraphType>("after", "Those behind this cursor.")
            .With<IntGraphType>("last", "So many from the end.")
            .With<StringGraphType>("before", "Those before this cursor.");
        AddAsync<ProposalType>("proposal", "One of its proposals, by any number that it has in this component.", async (node, api, context) => await api.Lists.FindAsync(api, node, context.Text("id")))
            .With<NonNullGraphType<IdGraphType>>("id", "The number.");
        Interface<ComponentInterface>();
    }
}

internal sealed class ComponentInterface() : ApiInterface<ProposalsType>("ComponentInterface", "A part of a process.", "id", "name", "weight", "participatorySpace");

/// <summary>A kind of component that Decidim has and that is never here: clients name it in fragments.</summary>
internal abstract class OtherComponent : ApiType<Nothing>
{
    protected OtherComponent(string name)
        : base(name, "A kind of component that there is none of.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", _ => null);
        Add<NonNullGraphType<TranslatedFieldType>>("name", "What it is called.", _ => null);
        Add<NonNullGraphType<IntGraphType>>("weight", "Its place among the components.", _ => null);
        Add<NonNullGraphType<ParticipatorySpaceType>>("participatorySpace", "The process that it belongs to.", _ => null);
        Interface<ComponentInterface>();
    }
}

internal sealed class MeetingsType() : OtherComponent("Meetings");

internal sealed class PagesType() : OtherComponent("Pages");

internal sealed class BudgetsType() : OtherComponent("Budgets");

internal sealed class SurveysType() : OtherComponent("Surveys");

internal sealed class AccountabilityType() : OtherComponent("Accountability");

internal sealed class DebatesType() : OtherComponent("Debates");

internal sealed class SortitionsType() : OtherComponent("Sortitions");

internal sealed class BlogsType() : OtherComponent("Blogs");

internal sealed class ConnectionType : ApiType<ProposalConnection>
{
    public ConnectionType()
        : base("ProposalConnection", "A page of proposals.")
    {
        Add<ListGraphType<EdgeType>>("edges", "The proposals with their cursors.", page => page.Edges);
        Add<ListGraphType<ProposalType>>("nodes", "The proposals.", page => page.Edges.Select(edge => edge.Node).ToList());
        Add<NonNullGraphType<PageInfoType>>("pageInfo", "Where the page is in the list.", page => page);
    }
}

internal sealed class EdgeType : ApiType<ProposalEdge>
{
    public EdgeType()
        : base("ProposalEdge", "A proposal on a page.")
    {
        Add<NonNullGraphType<StringGraphType>>("cursor", "Its place in the list.", edge => Cursors.Of(edge.Place));
        Add<ProposalType>("node", "The proposal.", edge => edge.Node);
    }
}

internal sealed class PageInfoType : ApiType<ProposalConnection>
{
    public PageInfoType()
        : base("PageInfo", "Where a page is in its list.")
    {
        Add<NonNullGraphType<BooleanGraphType>>("hasNextPage", "There is more behind it.", page => page.HasNextPage);
        Add<NonNullGraphType<BooleanGraphType>>("hasPreviousPage", "There is more before it.", page => page.HasPreviousPage);
        Add<StringGraphType>("startCursor", "The cursor of its first entry.", page => page.Edges is [var first, ..] ? Cursors.Of(first.Place) : null);
        Add<StringGraphType>("endCursor", "The cursor of its last entry.", page => page.Edges is [.., var last] ? Cursors.Of(last.Place) : null);
    }
}

internal sealed class ProposalFilter : ApiInput
{
    public ProposalFilter()
        : base("ProposalFilter", "Which proposals.")
    {
        Add<StringGraphType>("publishedBefore", "Public before this day, 2023-06-01.");
        Add<StringGraphType>("publishedSince", "Public on this day or later.");
    }
}

internal sealed class ProposalSort : ApiInput
{
    public ProposalSort()
        : base("ProposalSort", "In which order: asc or desc.")
    {
        Add<StringGraphType>("id", "By number.");
        Add<StringGraphType>("publishedAt", "By the time of publication.");
        Add<StringGraphType>("voteCount", "By votes, which are not counted here.");
        Add<StringGraphType>("endorsementCount", "By likes, which are not counted here.");
        Add<StringGraphType>("likeCount", "By likes, which are not counted here.");
    }
}
