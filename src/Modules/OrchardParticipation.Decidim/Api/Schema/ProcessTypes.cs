using GraphQL.Types;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Api.Schema;

internal sealed class ParticipatoryProcessType : ApiType<ProcessRecord>
{
    public ParticipatoryProcessType()
        : base("ParticipatoryProcess", "An edition of an award.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", process => process.Id);
        Add<NonNullGraphType<StringGraphType>>("slug", "Its name in addresses.", process => process.Slug);
        Add<NonNullGraphType<TranslatedFieldType>>("title", "Its title.", process => process.Title);
        Add<TranslatedFieldType>("subtitle", "Its second title.", (process, api, _) => process.Subtitle.OrNull(api));
        Add<TranslatedFieldType>("description", "What it is about, as HTML.", (process, api, _) => process.Description.OrNull(api));
        Add<TranslatedFieldType>("shortDescription", "The same in short.", (process, api, _) => process.ShortDescription.OrNull(api));
        AddKept();
        Add<DateScalar>("startDate", "Its first day.", process => process.StartDate);
        Add<DateScalar>("endDate", "Its last day.", process => process.EndDate);
        Add<DateTimeScalar>("createdAt", "When it was written.", process => process.CreatedAt);
        Add<DateTimeScalar>("updatedAt", "When it changed last.", process => process.UpdatedAt);
        Add<DateTimeScalar>("publishedAt", "When it became public first.", process => process.PublishedAt);
        Add<StringGraphType>("reference", "The reference that its source gave it.", process => process.Reference);
        AddList<NonNullGraphType<StepType>>("steps", "Its phases.", (process, _, _) => [.. process.Steps.Select(step => new StepNode(process, step))]);
        Add<ParticipatoryProcessGroupType>("participatoryProcessGroup", "Its group: there are none.", _ => null);
        AddList<NonNullGraphType<CategoryType>>("categories", "Its categories.", (process, _, context) => CategoriesOf(process, context.Fields("filter")))
            .With<CategoryFilter>("filter", "Which categories.");
        AddEmpty<TaxonomyType>("taxonomies", "Its own taxonomies: there are none, its proposals have them.");
        AddEmpty<AttachmentType>("attachments", "Its files: there are none.");
        Add<ScopeType>("scope", "Its scope: there is none.", _ => null);
        AddList<ComponentInterface>("components", "Its components.", ComponentLists.Of)
            .With<ComponentFilter>("filter", "Which components.")
            .With<ComponentSort>("order", "In which order.");
        AddEmpty<ParticipatorySpaceLinkType>("linkedParticipatorySpaces", "What it is tied to: nothing.");
        AddAsync<ListGraphType<StatisticType>>("stats", "How many proposals are public.", async (process, api, _) => (Statistic[])[new("proposals_count", await api.Lists.CountAsync(api, process))]);
        Add<ParticipatoryProcessTypeType>("type", "Its type: there are none.", _ => null);
        Add<NonNullGraphType<ManifestType>>("manifest", "What kind of space it is.", _ => Root.Instance);
        Interface<ParticipatorySpaceInterface>();
    }

    /// <summary>What its source said and the site does not show.</summary>
    private void AddKept()
    {
        foreach (var (name, field) in new[]
        {
            ("announcement", "announcement"), ("developerGroup", "developer_group"), ("metaScope", "meta_scope"), ("localArea", "local_area"), ("target", "target"),
            ("participatoryScope", "participatory_scope"), ("participatoryStructure", "participatory_structure"),
        })
        {
            Add<TranslatedFieldType>(name, "What its source said.", (process, api, _) => process.Others.Texts(field).OrNull(api));
        }

        foreach (var (name, field) in new[] { ("hashtag", "hashtag"), ("heroImage", "hero_image"), ("bannerImage", "banner_image") })
        {
            Add<StringGraphType>(name, "What its source said.", process => process.Others.Text(field));
        }

        foreach (var (name, field) in new[] { ("promoted", "promoted"), ("scopesEnabled", "scopes_enabled"), ("showMetrics", "show_metrics"), ("showStatistics", "show_statistics") })
        {
            Add<BooleanGraphType>(name, "What its source said.", process => process.Others.Flag(field) ?? false);
        }
    }

    private static IReadOnlyList<CategoryNode> CategoriesOf(ProcessRecord process, IReadOnlyList<KeyValuePair<string, object?>> filter) =>
        [.. process.Categories
            .Where(category => !filter.Any(field => field.Key == "parentId") || category.ParentId == filter.Text("parentId"))
            .Select(category => new CategoryNode(process, category))];
}

internal sealed class ParticipatorySpaceInterface() : ApiInterface<ParticipatoryProcessType>("ParticipatorySpaceInterface", "Where people take part.", "id", "title", "components", "stats", "manifest");

internal sealed class ParticipatorySpaceType : ApiType<ProcessRecord>
{
    public ParticipatorySpaceType()
        : base("ParticipatorySpace", "Where a component belongs.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", process => process.Id);
        Add<NonNullGraphType<StringGraphType>>("type", "The class of what it is.", _ => "Decidim::ParticipatoryProcess");
        Add<NonNullGraphType<TranslatedFieldType>>("title", "Its title.", process => process.Title);
    }
}

internal sealed class ParticipatorySpaceLinkType : ApiType<Nothing>
{
    public ParticipatorySpaceLinkType()
        : base("ParticipatorySpaceLink", "A tie between two spaces: there are none.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", _ => null);
        Add<NonNullGraphType<StringGraphType>>("name", "What it is called.", _ => null);
        Add<NonNullGraphType<ParticipatorySpaceInterface>>("participatorySpace", "What it leads to.", _ => null);
    }
}

internal sealed class StepType : ApiType<StepNode>
{
    public StepType()
        : base("ParticipatoryProcessStep", "A phase of an edition.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number in the process.", node => node.Step.Id);
        Add<NonNullGraphType<ParticipatoryProcessType>>("participatoryProcess", "The process that it belongs to.", node => node.Process);
        Add<TranslatedFieldType>("title", "What it is called.", (node, api, _) => node.Step.Title.OrNull(api));
        Add<TranslatedFieldType>("description", "What happens in it.", (node, api, _) => node.Step.Description.OrNull(api));
        Add<DateTimeScalar>("startDate", "When it begins.", node => node.Step.StartDate);
        Add<DateTimeScalar>("endDate", "When it is over.", node => node.Step.EndDate);
        Add<StringGraphType>("callToActionPath", "Where people take part: not known.", node => node.Step.CallToActionPath);
        Add<TranslatedFieldType>("callToActionText", "What leads there: not known.", (node, api, _) => node.Step.CallToActionText.OrNull(api));
        Add<BooleanGraphType>("active", "Whether it is going on; of several, the one that ends first.", node => node.Step.Active);
        Add<IntGraphType>("position", "Its place, from 0.", node => node.Step.Position);
    }
}

internal sealed class ManifestType : ApiType<Root>
{
    public ManifestType()
        : base("ParticipatorySpaceManifest", "A kind of space.")
    {
        Add<NonNullGraphType<StringGraphType>>("name", "What it is called in addresses and files.", _ => "participatory_processes");
        Add<NonNullGraphType<ManifestNameType>>("humanName", "What people call it.", root => root);
    }
}

internal sealed class ManifestNameType : ApiType<Root>
{
    public ManifestNameType()
        : base("ParticipatorySpaceManifestHumanName", "What people call a kind of space.")
    {
        Add<NonNullGraphType<TranslatedFieldType>>("single", "One of them.", (_, api, _) => api.Words.Edition);
        Add<NonNullGraphType<TranslatedFieldType>>("plural", "Several of them.", (_, api, _) => api.Words.Editions);
    }
}

internal sealed class ParticipatoryProcessGroupType : ApiType<Nothing>
{
    public ParticipatoryProcessGroupType()
        : base("ParticipatoryProcessGroup", "A group of processes: there are none.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", _ => null);
        Add<NonNullGraphType<TranslatedFieldType>>("title", "Its title.", _ => null);
        Add<TranslatedFieldType>("description", "What it is about.", _ => null);
        AddEmpty<ParticipatoryProcessType>("participatoryProcesses", "Its processes.");
        Add<StringGraphType>("heroImage", "Its picture.", _ => null);
    }
}

internal sealed class ParticipatoryProcessTypeType : ApiType<Nothing>
{
    public ParticipatoryProcessTypeType()
        : base("ParticipatoryProcessType", "A type of processes: there are none.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", _ => null);
        Add<NonNullGraphType<TranslatedFieldType>>("title", "What it is called.", _ => null);
        Add<DateTimeScalar>("createdAt", "When it was written.", _ => null);
        Add<DateTimeScalar>("updatedAt", "When it changed last.", _ => null);
        AddEmpty<ParticipatoryProcessType>("processes", "Its processes.");
    }
}
