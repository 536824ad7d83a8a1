using GraphQL.Types;

namespace OrchardParticipation.Decidim.Api.Schema;

internal sealed class CategoryType : ApiType<CategoryNode>
{
    public CategoryType()
        : base("Category", "A category of a process.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number in the process.", node => node.Category.Id);
        Add<TranslatedFieldType>("name", "What it is called.", (node, api, _) => node.Category.Name.OrNull(api));
        AddList<NonNullGraphType<CategoryType>>("subcategories", "The categories below it.", (node, _, _) => Below(node));
        Add<CategoryType>("parent", "The category above it.", Above);
    }

    public static IReadOnlyList<CategoryNode> Below(CategoryNode node) =>
        [.. node.Process.Categories.Where(category => category.ParentId is { } parent && parent == node.Category.Id).Select(category => node with { Category = category })];

    public static CategoryNode? Above(CategoryNode node) =>
        node.Process.Categories.FirstOrDefault(category => category.Id == node.Category.ParentId) is { } parent ? node with { Category = parent } : null;
}

internal sealed class TaxonomyType : ApiType<CategoryNode>
{
    public TaxonomyType()
        : base("Taxonomy", "The same categories, as Decidim calls them since 0.30.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number in the process.", node => node.Category.Id);
        Add<NonNullGraphType<TranslatedFieldType>>("name", "What it is called.", node => node.Category.Name);
        Add<NonNullGraphType<BooleanGraphType>>("isRoot", "Whether it only names a group: never.", _ => false);
        AddList<NonNullGraphType<TaxonomyType>>("children", "The taxonomies below it.", (node, _, _) => CategoryType.Below(node));
        Add<TaxonomyType>("parent", "The taxonomy above it.", CategoryType.Above);
    }
}

internal sealed class CategoryFilter : ApiInput
{
    public CategoryFilter()
        : base("CategoryFilter", "Which categories.") =>
        Add<IdGraphType>("parentId", "Those below this one; null for those of the first level.");
}

internal sealed class ScopeType : ApiType<ScopeNode>
{
    public ScopeType()
        : base("Scope", "The scope that a proposal had in the site that it came from.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number there.", scope => scope.Id ?? "");
        Add<NonNullGraphType<TranslatedFieldType>>("name", "What it is called.", scope => scope.Name);
        AddEmpty<ScopeType>("children", "The scopes below it: not known.");
        Add<ScopeType>("parent", "The scope above it: not known.", _ => null);
    }
}
