using CsCheck;
using Orchard.Compliance.Store.Articles;
using YesSql;

namespace Orchard.Compliance.Store.Queries;

public sealed class PredicateTests : IAsyncLifetime
{
    private Article[] _articles = [];
    private TestStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.CreateAsync();
        _articles = RandomConditions.Article.Array[120].Single();
        await _store.SaveAsync([.. _articles]);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_predicate_finds_the_documents_for_which_it_holds() =>
        await RandomConditions.Any.SampleAsync(
            async condition =>
            {
                await using var session = _store.NewSession();
                var found = await session.Query<Article, ArticleIndex>(condition.Predicate).ListAsync();
                return Ids(found).SequenceEqual(Ids(_articles.Where(condition.Holds)));
            },
            iter: 1_000,
            threads: 2,
            print: condition => $"{condition.Predicate}\nrows: {string.Join(", ", _articles.Select(article => $"{article.Title}/{article.Score}"))}");

    [Fact]
    public async Task Conditions_in_alternatives_hold_as_they_do_alone() =>
        await Gen.Select(RandomConditions.Any, RandomConditions.Any, RandomConditions.Any).SampleAsync(
            async (first, second, third) =>
            {
                await using var session = _store.NewSession();
                var any = session.Query<Article, ArticleIndex>(first.Predicate)
                    .Any(query => query.With(second.Predicate), query => query.With(third.Predicate));
                var all = session.Query<Article>()
                    .All(query => query.With(second.Predicate), query => query.With(third.Predicate));

                return Ids(await any.ListAsync()).SequenceEqual(Ids(_articles.Where(
                        article => first.Holds(article) && (second.Holds(article) || third.Holds(article)))))
                    && await all.CountAsync() == _articles.Count(article => second.Holds(article) && third.Holds(article));
            },
            iter: 300,
            threads: 2);

    [Fact]
    public async Task A_page_is_the_same_slice_of_the_same_order() =>
        await Gen.Select(RandomConditions.Any, Gen.Bool, Gen.Int[0, 30], Gen.Int[0, 30]).SampleAsync(
            async (condition, descending, skip, take) =>
            {
                await using var session = _store.NewSession();
                var query = session.Query<Article, ArticleIndex>(condition.Predicate);
                query = descending ? query.OrderByDescending(index => index.Title!) : query.OrderBy(index => index.Title!);
                var found = await query.ThenByDescending(index => index.CreatedUtc).Skip(skip).Take(take).ListAsync();
                var byTitle = Comparer<Article>.Create((left, right) => Ascii.Compare(left.Title, right.Title) * (descending ? -1 : 1));
                var expected = _articles.Where(condition.Holds)
                    .Order(byTitle).ThenByDescending(article => article.CreatedUtc).ThenBy(article => article.Id)
                    .Skip(skip).Take(take);
                return found.Select(article => article.Id).SequenceEqual(expected.Select(article => article.Id));
            },
            iter: 300,
            threads: 2);

    private static IEnumerable<long> Ids(IEnumerable<Article> articles) => articles.Select(article => article.Id).Order();
}
