using GraphQL.Types;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Api.Schema;

internal sealed class QueryType : ApiType<Root>
{
    private static readonly string[] _orders = ["id", "startDate", "publishedAt"];

    public QueryType()
        : base("Query", "Everything that can be asked for.")
    {
        Add<DecidimType>("decidim", "What answers.", root => root);
        Add<OrganizationType>("organization", "The organization that runs the site.", root => root);
        AddProcesses();
        AddAsync<ComponentInterface>("component", "The component of a number.", async (_, api, context) =>
            await api.Site.FindComponentAsync(api.Reader, context.Text("id") ?? "") is var (process, component) ? new ComponentNode(process, component) : null)
            .With<NonNullGraphType<IdGraphType>>("id", "The number.");
        AddOtherSpaces();
        AddPeople();
    }

    private void AddProcesses()
    {
        AddAsync<ListGraphType<ParticipatoryProcessType>>("participatoryProcesses", "All editions.", async (_, api, context) => api.Budget.Spend(
            Choose(await api.Site.ProcessesAsync(api.Reader), context.Fields("filter"), context.Fields("order").Orders(_orders))))
            .With<ParticipatoryProcessFilter>("filter", "Which editions.")
            .With<ParticipatoryProcessSort>("order", "In which order.");
        AddAsync<ParticipatoryProcessType>("participatoryProcess", "The edition of a number or of a slug.", async (_, api, context) =>
            await api.Site.FindProcessAsync(api.Reader, context.Text("id"), context.Text("slug")))
            .With<IdGraphType>("id", "The number.")
            .With<StringGraphType>("slug", "The name in addresses.");
        AddEmpty<ParticipatoryProcessGroupType>("participatoryProcessGroups", "Groups of processes: there are none.");
        Add<ParticipatoryProcessGroupType>("participatoryProcessGroup", "A group of processes: there are none.", _ => null).With<NonNullGraphType<IdGraphType>>("id", "The number.");
        AddEmpty<ParticipatoryProcessTypeType>("participatoryProcessTypes", "Types of processes: there are none.");
        Add<ParticipatoryProcessTypeType>("participatoryProcessType", "A type of processes: there are none.", _ => null).With<NonNullGraphType<IdGraphType>>("id", "The number.");
    }

    private void AddOtherSpaces()
    {
        AddSpace<AssemblyType>("assemblies", "assembly");
        AddSpace<ConferenceType>("conferences", "conference");
        AddSpace<InitiativeType>("initiatives", "initiative");
        AddEmpty<InitiativeTypeType>("initiativesTypes", "Types of initiatives: there are none.");
        Add<InitiativeTypeType>("initiativesType", "A type of initiatives: there are none.", _ => null).With<NonNullGraphType<IdGraphType>>("id", "The number.");
        AddEmpty<HashtagType>("hashtags", "Hashtags: there are none.").With<StringGraphType>("name", "Only this one.");
        AddEmpty<MetricType>("metrics", "Counts over time: there are none.")
            .With<ListGraphType<StringGraphType>>("names", "Only these.")
            .With<StringGraphType>("space_type", "Of spaces of this kind.")
            .With<IntGraphType>("space_id", "Of this space.");
    }

    private void AddSpace<TType>(string several, string one)
        where TType : IGraphType
    {
        AddEmpty<TType>(several, "Another kind of space: there are none.")
            .With<ParticipatoryProcessFilter>("filter", "Which ones.")
            .With<ParticipatoryProcessSort>("order", "In which order.");
        Add<TType>(one, "Another kind of space: there are none.", _ => null)
            .With<IdGraphType>("id", "The number.")
            .With<StringGraphType>("slug", "The name in addresses.");
    }

    private void AddPeople()
    {
        Add<SessionType>("session", "Who is signed in: nobody, the API only reads what is public.", _ => null);
        Add<AuthorInterface>("user", "A person: the site has no public profiles.", _ => null)
            .With<IdGraphType>("id", "The number.")
            .With<StringGraphType>("nickname", "The nickname.");
        AddEmpty<AuthorInterface>("users", "People: the site has no public profiles.")
            .With<UserEntityFilter>("filter", "Which people.")
            .With<UserEntitySort>("order", "In which order.");
        Add<CommentableInterface>("commentable", "What people may comment on: nothing.", _ => null)
            .With<NonNullGraphType<StringGraphType>>("id", "The number.")
            .With<NonNullGraphType<StringGraphType>>("type", "The class.")
            .With<NonNullGraphType<StringGraphType>>("locale", "The language.")
            .With<NonNullGraphType<BooleanGraphType>>("toggleTranslations", "Whether originals and translations change places.");
    }

    private static IReadOnlyList<ProcessRecord> Choose(
        IReadOnlyList<ProcessRecord> processes, IReadOnlyList<KeyValuePair<string, object?>> filter, IReadOnlyList<(string Field, bool Descends)> orders)
    {
        var (before, since, hashtag) = (filter.Day("publishedBefore"), filter.Day("publishedSince"), filter.Text("hashtag"));
        var chosen = processes.Where(process =>
            (hashtag is null || string.Equals(hashtag, (string?)process.Others["hashtag"], StringComparison.OrdinalIgnoreCase))
            && ((before is null && since is null) || (process.PublishedAt is { } time && DateOnly.FromDateTime(time.UtcDateTime) is var day && !(day >= before) && !(day < since))));

        var sorted = chosen.OrderBy(_ => 0);
        foreach (var (field, descends) in orders)
        {
            // Without an order they are by their numbers.
            sorted = field switch
            {
                "startDate" => By(process => process.StartDate),
                "publishedAt" => By(process => process.PublishedAt),
                _ => By(process => (long?)long.Parse(process.Id!, System.Globalization.CultureInfo.InvariantCulture)),
            };

            IOrderedEnumerable<ProcessRecord> By<TKey>(Func<ProcessRecord, TKey> key) => descends ? sorted.ThenByDescending(key) : sorted.ThenBy(key);
        }

        return [.. sorted];
    }
}

internal sealed class DecidimType : ApiType<Root>
{
    public DecidimType()
        : base("Decidim", "What answers.")
    {
        // Decidim itself has not said it since 0.30.
        Add<StringGraphType>("version", "Null: this is no Decidim.", _ => null);
        Add<NonNullGraphType<StringGraphType>>("applicationName", "The name of the site.", (_, api, _) => api.SiteName);
    }
}

internal sealed class ParticipatoryProcessFilter : ApiInput
{
    public ParticipatoryProcessFilter()
        : base("ParticipatoryProcessFilter", "Which editions.")
    {
        Add<StringGraphType>("publishedBefore", "Public before this day, 2023-06-01.");
        Add<StringGraphType>("publishedSince", "Public on this day or later.");
        Add<StringGraphType>("hashtag", "With this hashtag.");
    }
}

internal sealed class ParticipatoryProcessSort : ApiInput
{
    public ParticipatoryProcessSort()
        : base("ParticipatoryProcessSort", "In which order: asc or desc.")
    {
        Add<StringGraphType>("id", "By number.");
        Add<StringGraphType>("startDate", "By the first day.");
        Add<StringGraphType>("publishedAt", "By the time of publication.");
    }
}

internal sealed class UserEntityFilter : ApiInput
{
    public UserEntityFilter()
        : base("UserEntityFilter", "Which people.")
    {
        Add<StringGraphType>("type", "People or groups.");
        Add<StringGraphType>("name", "With this name.");
        Add<StringGraphType>("nickname", "With this nickname.");
        Add<StringGraphType>("wildcard", "With this in the name or nickname.");
        Add<ListGraphType<IdGraphType>>("excludeIds", "All but these.");
    }
}

internal sealed class UserEntitySort : ApiInput
{
    public UserEntitySort()
        : base("UserEntitySort", "In which order: asc or desc.")
    {
        Add<StringGraphType>("id", "By number.");
        Add<StringGraphType>("type", "By kind.");
        Add<StringGraphType>("name", "By name.");
        Add<StringGraphType>("nickname", "By nickname.");
    }
}
