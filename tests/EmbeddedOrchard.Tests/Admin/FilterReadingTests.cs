using EmbeddedOrchard.Admin.Contents.Listing.Filtering;

namespace EmbeddedOrchard.Tests.Admin;

public sealed class FilterReadingTests
{
    private static readonly FilterChoices Choices = new([("Page", "Page"), ("Note", "Press release")], ["en", "fr", "pt-BR"]);

    [Fact]
    public void An_empty_query_is_the_whole_list_last_changed_first() =>
        AssertRead(new ListQuery(), new ContentFilter());

    [Fact]
    public void Orchards_words_are_read_whatever_their_case() =>
        AssertRead(
            new ListQuery { Search = " park ", ContentType = "page", Status = "draft", Culture = "PT-br", Owner = "ME", Sort = "title", Page = 3 },
            new ContentFilter
            {
                Text = "park",
                ContentType = "Page",
                Status = ContentsStatus.Draft,
                Culture = "pt-BR",
                Owner = ContentFilter.Me,
                Order = ContentsOrder.Title,
                Page = 3,
            });

    [Fact]
    public void Terms_in_the_search_box_are_filters_and_the_rest_is_the_text() =>
        AssertRead(
            new ListQuery { Search = """open  type:"press release" Status:Published sort:created culture:fr owner:ana text:"new park" """ },
            new ContentFilter
            {
                Text = "open new park",
                ContentType = "Note",
                Status = ContentsStatus.Published,
                Culture = "fr",
                Owner = "ana",
                Order = ContentsOrder.Created,
            });

    [Fact]
    public void A_typed_term_wins_over_what_was_chosen_beside_the_box() =>
        AssertRead(new ListQuery { Search = "status:Draft", Status = "Published" }, new ContentFilter { Status = ContentsStatus.Draft });

    [Theory]
    [InlineData("note:3 http://example.org/status:Draft")]
    [InlineData("status: draft")]
    public void What_is_no_term_stays_text(string search) => AssertRead(new ListQuery { Search = search }, new ContentFilter { Text = search });

    [Fact]
    public void Orchards_status_Owner_is_what_is_my_own() =>
        AssertRead(new ListQuery { Search = "status:Owner" }, new ContentFilter { Owner = ContentFilter.Me });

    [Fact]
    public void Values_that_are_not_known_are_told_and_not_kept() =>
        AssertRead(
            new ListQuery { ContentType = "Nope", Status = "1", Culture = "xx", Sort = "Modified, Title", Search = "park" },
            new ContentFilter { Text = "park" },
            new UnknownValue(FilterName.Type, "Nope"),
            new UnknownValue(FilterName.Status, "1"),
            new UnknownValue(FilterName.Culture, "xx"),
            new UnknownValue(FilterName.Sort, "Modified, Title"));

    [Theory]
    [InlineData(int.MinValue, 1)]
    [InlineData(0, 1)]
    [InlineData(int.MaxValue, 1_000_000)]
    public void Pages_are_counted_from_one_and_never_overflow(int asked, int page) =>
        AssertRead(new ListQuery { Page = asked }, new ContentFilter { Page = page });

    [Fact]
    public void A_text_without_end_is_cut() =>
        AssertRead(new ListQuery { Search = new string('a', 5_000) }, new ContentFilter { Text = new string('a', 200) });

    [Fact]
    public void The_address_of_a_list_says_only_what_differs_from_the_whole_list()
    {
        var filter = new ContentFilter { Text = "a b", ContentType = "Page", Status = ContentsStatus.PublishedWithDraft, Culture = "fr", Owner = "me", Order = ContentsOrder.Title, Page = 2 };

        Assert.Equal(
            ["contentTypeId=Page", "culture=fr", "owner=me", "pagenum=2", "q=a b", "sort=Title", "status=PublishedWithDraft"],
            filter.RouteValues().Select(value => $"{value.Key}={value.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(["contentTypeId="], new ContentFilter().RouteValues().Select(value => $"{value.Key}={value.Value}"));
    }

    private static void AssertRead(ListQuery query, ContentFilter filter, params UnknownValue[] unknown)
    {
        var read = FilterReading.Read(query, Choices);

        Assert.Equal(filter, read.Filter);
        Assert.Equal(unknown, read.Unknown);
    }
}
