using System.Linq.Expressions;
using EmbeddedOrchard.Store;
using EmbeddedOrchard.Store.Queries;
using EmbeddedOrchard.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Records;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Tests.Store;

public sealed class SubqueryTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_of_another_index_is_made_once_and_not_for_every_row(bool isIn)
    {
        Expression<Func<ContentItemIndex, bool>> predicate = isIn
            ? row => row.ContentItemId.IsIn<ContentItemIndex>(other => other.ContentItemVersionId, other => other.Published && other.DisplayText.Contains("water"))
            : row => row.ContentItemId.IsNotIn<ContentItemIndex>(other => other.ContentItemVersionId, other => other.Published && other.DisplayText.Contains("water"));
        await using var host = await Items.StartAsync(_ => { });

        var plan = await host.InScopeAsync(services =>
        {
            var session = services.GetRequiredService<ISession>();
            var filter = new IndexFilter(typeof(ContentItemIndex)) { Predicates = { predicate } };
            var shape = new Shape();
            PredicateShape.Read(shape, predicate);
            var sql = IndexPlan<ContentItemIndex>.Translate(((Session)session).SqlStore, new QueryState(""), filter, shape, count: false);
            return session.ListSqlAsync("EXPLAIN QUERY PLAN " + sql, shape.Values, row => row.GetString(3));
        });

        Assert.Contains(plan, step => step.StartsWith("LIST SUBQUERY", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("CORRELATED", StringComparison.Ordinal));
    }
}
