using System.Globalization;
using EmbeddedOrchard.Admin.Contents.Listing;
using EmbeddedOrchard.Admin.Contents.Listing.Filtering;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using EmbeddedOrchard.Store;
using EmbeddedOrchard.Store.Queries;
using EmbeddedOrchard.Store.Schema;
using EmbeddedOrchard.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Tests.Admin;

/// <summary>Titles are written as "set/language": a line is what stands before the slash.</summary>
public sealed class ContentListTests : IAsyncLifetime
{
    private ContentHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await Items.StartAsync(services =>
    {
        services.AddIndexProvider<ContentListIndexProvider>();
        services.AddDataMigration<ContentListMigrations>();
        services.AddScoped<ContentList>();
    });

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_languages_of_an_item_are_one_line_led_by_the_default_one_or_else_the_first()
    {
        await AddAsync("a/fr", "a/en", "a/es", "b/fr", "b/es", "c/en");

        Assert.Equal(["a/en", "b/es", "c/en"], await TitlesAsync(new ContentFilter { Order = ContentsOrder.Title }));
        Assert.Equal(["a/fr", "b/fr"], await TitlesAsync(new ContentFilter { Order = ContentsOrder.Title, Culture = "fr" }));
    }

    [Fact]
    public async Task A_line_matches_by_one_of_its_languages_and_is_then_led_by_it()
    {
        await AddAsync("a/en", "a/fr draft", "a/es", "b/en draft", "b/fr");

        Assert.Equal(["a/fr draft", "b/en draft"], await TitlesAsync(new ContentFilter { Order = ContentsOrder.Title, Status = ContentsStatus.Draft }));
        Assert.Equal([], await TitlesAsync(new ContentFilter { Status = ContentsStatus.Draft, Culture = "es" }));
        Assert.Equal([], await TitlesAsync(new ContentFilter { Status = ContentsStatus.Draft, Text = "a/es" }));
    }

    [Fact]
    public async Task A_published_item_with_a_draft_is_both_and_each_once()
    {
        await AddAsync("a/en", "b/en draft");
        await _host.InScopeAsync(async services =>
        {
            var id = (await services.GetRequiredService<ISession>().ListSqlAsync("SELECT ContentItemId FROM ContentListIndex WHERE Title = 'a/en'", [], row => row.GetString(0)))[0];
            var draft = await services.Contents().GetAsync(id, VersionOptions.DraftRequired);
            draft.Alter<TitlePart>(part => part.Title = draft.DisplayText = "a/en new");
            await services.Contents().UpdateAsync(draft);
            await services.Contents().SaveDraftAsync(draft);
        });

        Assert.Equal(["a/en new", "b/en draft"], await TitlesAsync(new ContentFilter { Order = ContentsOrder.Title }));
        Assert.Equal(["a/en new", "b/en draft"], await TitlesAsync(new ContentFilter { Order = ContentsOrder.Title, Status = ContentsStatus.Draft }));
        Assert.Equal(["a/en new"], await TitlesAsync(new ContentFilter { Status = ContentsStatus.PublishedWithDraft }));
        Assert.Equal(["a/en"], await TitlesAsync(new ContentFilter { Status = ContentsStatus.Published }));
    }

    [Fact]
    public async Task A_text_is_found_without_its_accents_and_wildcards_are_letters()
    {
        await AddAsync("Medellín 100%/en", "Élan/en", "elephant/en", "Zürich_1/en");

        Assert.Equal(["Medellín 100%/en"], await TitlesAsync(new ContentFilter { Text = "MEDELLIN 100%" }));
        Assert.Equal([], await TitlesAsync(new ContentFilter { Text = "medell%n" }));
        Assert.Equal(["Zürich_1/en"], await TitlesAsync(new ContentFilter { Text = "zurich_" }));
        Assert.Equal(["Élan/en", "elephant/en", "Medellín 100%/en", "Zürich_1/en"], await TitlesAsync(new ContentFilter { Order = ContentsOrder.Title }));
    }

    [Fact]
    public async Task Who_may_list_only_what_is_their_own_neither_sees_nor_finds_what_is_not()
    {
        await AddAsync("a/en", "a/fr of ana", "b/en of ana", "c/en");
        var own = new ListScope([], [Items.Versioned], "ana");

        Assert.Equal(["a/fr of ana", "b/en of ana"], await TitlesAsync(new ContentFilter { Order = ContentsOrder.Title }, own));
        Assert.Equal([], await TitlesAsync(new ContentFilter { Text = "a/en" }, own));
        Assert.Equal([], await TitlesAsync(new ContentFilter(), own with { User = null }));
        Assert.Equal(["a/en", "b/en of ana", "c/en"], await TitlesAsync(new ContentFilter { Order = ContentsOrder.Title }, own with { Any = [Items.Versioned], Own = [Items.Single] }));
        Assert.Equal([], await TitlesAsync(new ContentFilter { ContentType = Items.Versioned }, new ListScope([Items.Single], [], "ana")));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap_and_know_when_they_end()
    {
        await AddAsync([.. Enumerable.Range(1, 5).SelectMany(line => (string[])[$"{line}/en", $"{line}/fr"])]);
        var pages = new List<string>();
        for (var page = 1; page <= 3; page++)
        {
            var found = await FindAsync(new ContentFilter { Order = ContentsOrder.Title, Page = page }, All, pageSize: 2);
            pages.Add($"{string.Join(' ', await TitlesAsync(found.Documents))}, {found.Total}, {found.HasNext}");
        }

        Assert.Equal(["1/en 2/en, 5, True", "3/en 4/en, 5, True", "5/en, 5, False"], pages);
    }

    [Fact]
    public async Task Content_from_before_the_table_has_the_rows_that_saving_would_have_given_it()
    {
        await AddAsync("a/en", "a/fr draft", "Éb/es of ana");
        var before = await RowsAsync();

        await _host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            await session.BeginTransactionAsync();
            await session.ListSqlAsync("DELETE FROM ContentListIndex", [], row => row.GetInt64(0));
            await new ContentListFilling(session).FillAsync();
        });

        Assert.Equal(3, before.Count);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task A_table_from_before_the_mark_of_untranslated_texts_gets_it()
    {
        await AddAsync("a/en", "a/fr draft");
        await _host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            await session.BeginTransactionAsync();
            await session.ListSqlAsync("ALTER TABLE ContentListIndex DROP COLUMN Untranslated", [], row => row.GetInt64(0));
            var migrations = new ContentListMigrations(session) { SchemaBuilder = new SqliteSchemaBuilder((Session)session) };

            Assert.Equal(2, await migrations.UpdateFrom1Async());
            Assert.Equal(3, await migrations.UpdateFrom2Async());
        });

        await AddAsync("b/en");
        Assert.Equal(["a/en", "b/en"], await TitlesAsync(new ContentFilter { Order = ContentsOrder.Title }));
        Assert.Equal(["0", "0", "0"], await _host.InScopeAsync(services =>
            services.GetRequiredService<ISession>().ListSqlAsync("SELECT Untranslated FROM ContentListIndex", [], row => row.GetInt64(0).ToString(CultureInfo.InvariantCulture))));
    }

    public static TheoryData<string> Walked => [.. new ContentFilter[]
    {
        new(), new() { Page = 9 }, new() { ContentType = Items.Versioned }, new() { Status = ContentsStatus.Draft }, new() { Status = ContentsStatus.Published },
        new() { Culture = "fr" }, new() { Text = "park" }, new() { Owner = "ana" }, new() { Order = ContentsOrder.Title }, new() { Order = ContentsOrder.Created },
        new() { Order = ContentsOrder.Published }, new() { Order = ContentsOrder.Title, ContentType = Items.Versioned },
    }.Select(filter => string.Join('&', filter.RouteValues().Where(value => !string.IsNullOrEmpty(value.Value)).Select(value => $"{value.Key}={value.Value}")))];

    [Theory]
    [MemberData(nameof(Walked))]
    public async Task A_list_is_read_along_an_index_in_its_order_and_nothing_is_sorted_or_read_from_the_table(string query)
    {
        var asked = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        var filter = FilterReading.Read(
            new ListQuery { ContentType = asked.GetValueOrDefault("contentTypeId"), Status = asked.GetValueOrDefault("status"), Culture = asked.GetValueOrDefault("culture"), Owner = asked.GetValueOrDefault("owner"), Sort = asked.GetValueOrDefault("sort"), Search = asked.GetValueOrDefault("q") },
            new FilterChoices([(Items.Versioned, Items.Versioned)], ["en", "fr"])).Filter;
        var statement = new ListStatement("ContentListIndex", new ListRequest(filter, All.Only(filter.ContentType), filter.Owner, "en"));
        var sql = statement.Page(0, 13);

        var plan = await _host.InScopeAsync(services =>
            services.GetRequiredService<ISession>().ListSqlAsync("EXPLAIN QUERY PLAN " + sql, statement.Values, row => row.GetString(3)));

        Assert.Empty(plan.Where(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)));

        // Along the ids, once and no further than a text is looked for.
        plan = [.. plan.Where(step => step != "SCAN s")];
        Assert.Empty(plan.Where(step => (step.StartsWith("SCAN", StringComparison.Ordinal) || step.StartsWith("SEARCH", StringComparison.Ordinal)) && !step.Contains("USING COVERING INDEX", StringComparison.Ordinal)));
    }

    private static ListScope All { get; } = new([Items.Versioned, Items.Single], [], null);

    private async Task<IReadOnlyList<string>> TitlesAsync(ContentFilter filter, ListScope? scope = null) =>
        await TitlesAsync((await FindAsync(filter, scope ?? All, pageSize: 10)).Documents);

    private Task<FoundLines> FindAsync(ContentFilter filter, ListScope scope, int pageSize) => _host.InScopeAsync(services =>
        services.GetRequiredService<ContentList>().FindAsync(new ListRequest(filter, scope.Only(filter.ContentType), filter.Owner, "en"), pageSize));

    private Task<string[]> TitlesAsync(IReadOnlyList<long> documents) => _host.InScopeAsync(async services =>
        (await services.GetRequiredService<ISession>().GetAsync<ContentItem>([.. documents])).Select(item => item.DisplayText).ToArray());

    private Task<IReadOnlyList<string>> RowsAsync() => _host.InScopeAsync(services => services.GetRequiredService<ISession>().ListSqlAsync(
        "SELECT DocumentId, LineId, ContentItemId, ContentType, Culture, Latest, Published, Owner, Title, ModifiedUtc, PublishedUtc, CreatedUtc FROM ContentListIndex ORDER BY DocumentId",
        [],
        row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(column => row.GetValue(column)))));

    private Task AddAsync(params string[] titles) => _host.InScopeAsync(async services =>
    {
        foreach (var title in titles)
        {
            var item = await services.Contents().NewAsync(Items.Versioned);
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<LocalizationPart>(part =>
            {
                part.LocalizationSet = title[..title.IndexOf('/', StringComparison.Ordinal)];
                part.Culture = title.Split('/', ' ')[^(title.Contains(" draft", StringComparison.Ordinal) ? 2 : title.Contains(" of ", StringComparison.Ordinal) ? 3 : 1)];
            });
            item.Owner = title.EndsWith(" of ana", StringComparison.Ordinal) ? "ana" : "somebody";
            await services.Contents().CreateAsync(item, title.EndsWith(" draft", StringComparison.Ordinal) ? VersionOptions.Draft : VersionOptions.Published);
        }
    });
}
