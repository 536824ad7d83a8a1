using Microsoft.Extensions.DependencyInjection;
using Orchard.Compliance.Store.Articles;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Indexes;
using YesSql.Sql;

namespace Orchard.Compliance.Store;

public sealed class CollectionTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync(
        TestStore.NewFolder(),
        services => services
            .Configure<StoreCollectionOptions>(options => options.Collections.Add("Votes"))
            .AddIndexProvider<ArticleIndexProvider>()
            .AddIndexProvider<VoteIndexProvider>()
            .AddDataMigration<ArticleMigrations>()
            .AddDataMigration<VoteMigrations>(),
        keepFiles: false);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_collection_has_tables_of_its_own()
    {
        await using var session = _store.NewSession();
        var vote = new Vote { Voter = "Ana" };
        await session.SaveAsync(vote, "Votes");
        await session.SaveAsync(new Article { Title = "Not a vote" });
        await session.SaveChangesAsync();

        Assert.Equal(vote.Id, _store.Scalar("SELECT Id FROM Votes_Document"));
        Assert.Equal("Ana", _store.Scalar("SELECT Voter FROM Votes_VoteIndex"));
    }

    [Fact]
    public async Task Queries_stay_inside_their_collection()
    {
        await using (var session = _store.NewSession())
        {
            await session.SaveAsync(new Vote { Voter = "Ana" }, "Votes");
            await session.SaveAsync(new Vote { Voter = "Outside" });
            await session.SaveChangesAsync();
        }

        await using var reader = _store.NewSession();
        Assert.Equal(["Ana"], (await reader.Query<Vote>("Votes").ListAsync()).Select(vote => vote.Voter));
        Assert.Equal(["Ana"], (await reader.Query<Vote, VoteIndex>(index => index.Voter != "", "Votes").ListAsync()).Select(vote => vote.Voter));
        Assert.Equal(["Ana"], (await reader.QueryIndex<VoteIndex>("Votes").ListAsync()).Select(index => index.Voter));
        Assert.Equal(["Outside"], (await reader.Query<Vote>().ListAsync()).Select(vote => vote.Voter));
    }

    [Fact]
    public async Task A_unique_column_refuses_the_second_vote_and_keeps_the_first()
    {
        await SaveVoteAsync("Ana");

        var exception = await Record.ExceptionAsync(() => SaveVoteAsync("Ana"));

        Assert.Contains("UNIQUE", exception?.Message, StringComparison.Ordinal);
        Assert.Equal(1L, _store.Scalar("SELECT COUNT(*) FROM Votes_Document"));
        await SaveVoteAsync("Bea");
    }

    private async Task SaveVoteAsync(string voter)
    {
        await using var session = _store.NewSession();
        await session.SaveAsync(new Vote { Voter = voter }, "Votes");
        await session.SaveChangesAsync();
    }

    internal sealed class Vote
    {
        public long Id { get; set; }

        public string Voter { get; set; } = "";
    }

    internal sealed class VoteIndex : MapIndex
    {
        public string Voter { get; set; } = "";
    }

    internal sealed class VoteIndexProvider : IndexProvider<Vote>
    {
        public VoteIndexProvider() => CollectionName = "Votes";

        public override void Describe(DescribeContext<Vote> context) =>
            context.For<VoteIndex>().Map(vote => new VoteIndex { Voter = vote.Voter });
    }

    internal sealed class VoteMigrations : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await SchemaBuilder.CreateMapIndexTableAsync<VoteIndex>(
                table => table.Column<string>(nameof(VoteIndex.Voter), column => column.NotNull().Unique().WithLength(26)), "Votes");
            return 1;
        }
    }
}
