using System.Text.Json.Nodes;
using GraphQL.Types;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Api.Schema;

/// <summary>The site has no public profiles: an author is a name.</summary>
internal sealed class UserType : ApiType<AuthorNode>
{
    public UserType()
        : base("User", "A person.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Empty: the site has no public profiles.", _ => "");
        Add<NonNullGraphType<StringGraphType>>("name", "The name to show.", author => author.Name);
        Add<NonNullGraphType<StringGraphType>>("nickname", "Empty: the site has no public profiles.", _ => "");
        Add<NonNullGraphType<StringGraphType>>("avatarUrl", "Empty: the site has no public profiles.", _ => "");
        Add<NonNullGraphType<StringGraphType>>("profilePath", "Empty: the site has no public profiles.", _ => "");
        Add<NonNullGraphType<StringGraphType>>("badge", "Empty: the site has no public profiles.", _ => "");
        Add<NonNullGraphType<TranslatedFieldType>>("organizationName", "The name of the site.", (_, api, _) => OrganizationType.NameOf(api));
        Add<NonNullGraphType<BooleanGraphType>>("deleted", "Whether the account is no longer there: never known.", _ => false);
        Interface<AuthorInterface>();
    }
}

internal sealed class AuthorInterface() : ApiInterface<UserType>(
    "Author", "Somebody who wrote something.", "id", "name", "nickname", "avatarUrl", "profilePath", "badge", "organizationName", "deleted");

internal sealed class UserGroupType : ApiType<Nothing>
{
    public UserGroupType()
        : base("UserGroup", "A group of people: there are none.")
    {
        foreach (var field in new UserType().Fields)
        {
            AddField(new FieldType { Name = field.Name, Description = field.Description, Type = field.Type });
        }

        Interface<AuthorInterface>();
    }
}

internal sealed class SessionType : ApiType<Nothing>
{
    public SessionType()
        : base("Session", "Who is signed in: nobody.")
    {
        Add<UserType>("user", "The person.", _ => null);
        AddEmpty<UserGroupType>("verifiedUserGroups", "The person's groups.");
    }
}

internal sealed class OrganizationType : ApiType<Root>
{
    public OrganizationType()
        : base("Organization", "The organization that runs the site.")
    {
        Add<NonNullGraphType<TranslatedFieldType>>("name", "The name of the site.", (_, api, _) => NameOf(api));
        AddEmpty<TaxonomyType>("taxonomies", "Taxonomies of the whole site: there are none, each edition has its own categories.");
        AddAsync<ListGraphType<StatisticType>>("stats", "How many processes and proposals are public.", async (_, api, _) =>
        {
            var processes = await api.Site.ProcessesAsync(api.Reader);
            var proposals = 0;
            foreach (var process in processes)
            {
                proposals += await api.Lists.CountAsync(api, process);
            }

            return (Statistic[])[new("processes_count", processes.Count), new("proposals_count", proposals)];
        });
    }

    public static TranslatedField NameOf(ApiContext api) =>
        TranslatedField.Of(new JsonObject(api.Cultures.Cultures.Select(culture => KeyValuePair.Create(culture, (JsonNode?)api.SiteName))));
}

internal sealed class StatisticType : ApiType<Statistic>
{
    public StatisticType()
        : base("Statistic", "A number of the site.")
    {
        Add<StringGraphType>("name", "What is counted.", statistic => statistic.Name);
        Add<IntGraphType>("value", "How many there are.", statistic => statistic.Value);
    }
}
