using GraphQL.Types;

namespace OrchardParticipation.Decidim.Api.Schema;

/// <summary>A kind of space that Decidim has and that there is none of here: clients may still ask for all of them.</summary>
internal abstract class OtherSpace : ApiType<Nothing>
{
    // The fields of a process that every space has.
    private static readonly string[] _fields =
    [
        "id", "slug", "title", "subtitle", "description", "shortDescription", "createdAt", "updatedAt", "publishedAt", "hashtag", "reference",
        "heroImage", "bannerImage", "attachments", "categories", "taxonomies", "components", "stats", "manifest",
    ];

    protected OtherSpace(string name)
        : base(name, "Another kind of space: there are none.")
    {
        var process = new ParticipatoryProcessType();
        foreach (var field in _fields)
        {
            var like = process.Fields.Find(field)!;
            AddField(new FieldType { Name = like.Name, Description = like.Description, Type = like.Type, Arguments = like.Arguments });
        }

        Interface<ParticipatorySpaceInterface>();
    }
}

internal sealed class AssemblyType() : OtherSpace("Assembly");

internal sealed class ConferenceType() : OtherSpace("Conference");

internal sealed class InitiativeType() : OtherSpace("Initiative");

internal sealed class InitiativeTypeType : ApiType<Nothing>
{
    public InitiativeTypeType()
        : base("InitiativeType", "A type of initiatives: there are none.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", _ => null);
        Add<TranslatedFieldType>("title", "What it is called.", _ => null);
        Add<TranslatedFieldType>("description", "What it is about.", _ => null);
        Add<DateTimeScalar>("createdAt", "When it was written.", _ => null);
        Add<DateTimeScalar>("updatedAt", "When it changed last.", _ => null);
        AddEmpty<InitiativeType>("initiatives", "Its initiatives.");
    }
}

internal sealed class HashtagType : ApiType<Nothing>
{
    public HashtagType()
        : base("Hashtag", "A hashtag: there are none.") =>
        Add<NonNullGraphType<StringGraphType>>("name", "What it is.", _ => null);
}

internal sealed class MetricType : ApiType<Nothing>
{
    public MetricType()
        : base("Metric", "A count over time: there are none.")
    {
        Add<NonNullGraphType<StringGraphType>>("name", "What is counted.", _ => null);
        Add<NonNullGraphType<IntGraphType>>("count", "How many there are.", _ => null);
        AddEmpty<MetricHistoryType>("history", "How many there were.");
    }
}

internal sealed class MetricHistoryType : ApiType<Nothing>
{
    public MetricHistoryType()
        : base("MetricHistory", "A count at some time.")
    {
        Add<NonNullGraphType<StringGraphType>>("key", "When.", _ => null);
        Add<NonNullGraphType<IntGraphType>>("value", "How many.", _ => null);
    }
}

internal sealed class DecidimSchema : GraphQL.Types.Schema
{
    public DecidimSchema()
    {
        Query = new QueryType();

        // Nothing leads to these but the interfaces that they have.
        foreach (var type in new[]
        {
            typeof(ProposalsType), typeof(MeetingsType), typeof(PagesType), typeof(BudgetsType), typeof(SurveysType), typeof(AccountabilityType), typeof(DebatesType),
            typeof(SortitionsType), typeof(BlogsType), typeof(UserType), typeof(UserGroupType), typeof(MeetingType),
        })
        {
            RegisterType(type);
        }

        Initialize();
    }
}
