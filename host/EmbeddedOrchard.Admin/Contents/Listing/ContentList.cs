using System.Linq.Expressions;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace EmbeddedOrchard.Admin.Contents.Listing;

/// <summary>
/// Finds content for the list, page by page in the database. The languages of an item make one line, led by the one in the
/// site's default language; a filter matches the line when it matches any of them.
/// </summary>
internal sealed class ContentList(ISession session, ILocalizationService localization)
{
    public async Task<(IReadOnlyList<ContentItem> Items, int Total)> FindAsync(ContentFilter filter, string[] types, int pageSize)
    {
        var query = string.IsNullOrEmpty(filter.Culture)
            ? session.Query<ContentItem, ContentItemIndex>(Leads(filter, (await localization.GetDefaultCultureAsync()).ToLowerInvariant()))
            : session.Query<ContentItem, ContentItemIndex>(InLanguage(filter, filter.Culture.ToLowerInvariant()));

        query = query.Where(index => index.Latest && index.ContentType.IsIn(types));
        var total = await query.CountAsync();

        query = filter.IsByTitle
            ? query.OrderBy(index => index.DisplayText).ThenBy(index => index.Id)
            : query.OrderByDescending(index => index.ModifiedUtc).ThenBy(index => index.Id);
        var items = await query.Skip((filter.Page - 1) * pageSize).Take(pageSize).ListAsync();

        return ([.. items], total);
    }

    private static Expression<Func<ContentItemIndex, bool>> InLanguage(ContentFilter filter, string culture)
    {
        var (text, draft, published) = Conditions(filter);

        return index => (text == string.Empty || index.DisplayText.Contains(text))
            && (!draft || !index.Published)
            && (!published || index.Published)
            && index.DocumentId.IsIn<LocalizedContentItemIndex>(row => row.DocumentId, row => row.Latest && row.Culture == culture);
    }

    private static Expression<Func<ContentItemIndex, bool>> Leads(ContentFilter filter, string culture)
    {
        var (text, draft, published) = Conditions(filter);

        Expression<Func<ContentItemIndex, bool>> leads = index => index.DocumentId.IsNotIn<LocalizedContentItemIndex>(
            row => row.DocumentId,
            row => row.Latest && row.Culture != culture && row.LocalizationSet.IsIn<LocalizedContentItemIndex>(
                lead => lead.LocalizationSet,
                lead => lead.Latest && lead.Culture == culture));

        if (text == string.Empty && !draft && !published)
        {
            return leads;
        }

        Expression<Func<ContentItemIndex, bool>> matches = index =>
            ((text == string.Empty || index.DisplayText.Contains(text)) && (!draft || !index.Published) && (!published || index.Published))
            || index.DocumentId.IsIn<LocalizedContentItemIndex>(
                row => row.DocumentId,
                row => row.Latest && row.LocalizationSet.IsIn<LocalizedContentItemIndex>(
                    other => other.LocalizationSet,
                    other => other.Latest && other.DocumentId.IsIn<ContentItemIndex>(
                        match => match.DocumentId,
                        match => match.Latest
                            && (text == string.Empty || match.DisplayText.Contains(text))
                            && (!draft || !match.Published)
                            && (!published || match.Published))));

        return And(leads, matches);
    }

    private static (string Text, bool Draft, bool Published) Conditions(ContentFilter filter) =>
        (filter.Text?.Trim() ?? string.Empty, filter.Status == ContentFilter.Draft, filter.Status == ContentFilter.Published);

    private static Expression<Func<ContentItemIndex, bool>> And(Expression<Func<ContentItemIndex, bool>> left, Expression<Func<ContentItemIndex, bool>> right)
    {
        var parameter = left.Parameters[0];
        var body = new Renaming(right.Parameters[0], parameter).Visit(right.Body);

        return Expression.Lambda<Func<ContentItemIndex, bool>>(Expression.AndAlso(left.Body, body), parameter);
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
