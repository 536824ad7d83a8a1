using System.Net;

namespace OrchardParticipation.Functional;

/// <summary>What a Decidim site had for everybody, and where it is here.</summary>
public sealed class DecidimAddressTests(PublicSite site)
{
    private const string Edition = "/processes/award2023";
    private const string List = Edition + "/f";
    private const string Practice = Edition + "/f/277/proposals/3107";

    /// <summary>Old addresses without a language, and what they lead to after one.</summary>
    public static TheoryData<string, string> Moved => new()
    {
        { "/processes", "/processes" },
        { "/processes?filter[with_date]=past&filter[with_any_type][]=1", "/processes" },
        { "/processes?filter[with_area]=1&filter[with_any_scope][]=2&filter[with_any_taxonomies][3][]=4", "/processes" },
        { Edition, Edition },
        { Edition + "/", Edition },
        { Edition + "?share_token=abc", Edition },
        { Edition + "?display_steps=true", Edition + "#phases" },
        { Edition + "/steps", Edition + "#phases" },
        { Edition + "/all-metrics", Edition },
        { Edition + "/members", Edition },
        { Edition + "/embed", Edition + "/embed" },
        { "/processes_groups/1", "/" },
        { Edition + "/f/277", List + "?category=deliberation" },
        { Edition + "/f/277/proposals", List + "?category=deliberation" },
        { Edition + "/f/280/proposals", List + "?status=finalists" },
        { Edition + "/f/277/proposals/new", List + "?category=deliberation" },
        { Edition + "/f/277/collaborative_drafts", List + "?category=deliberation" },
        { Edition + "/f/277/collaborative_drafts/5/versions/1", List + "?category=deliberation" },
        { Practice, Practice },
        { Practice + "/edit", Practice },
        { Practice + "/edit_draft", Practice },
        { Practice + "/preview", Practice },
        { Practice + "/compare", Practice },
        { Practice + "/complete", Practice },
        { Practice + "/embed", Practice + "/embed" },
        { Practice + "/versions", Practice + "/versions" },
        { Practice + "/versions/1", Practice + "/versions/1" },
        { Practice + "/versions/2?diff-mode=split&diff-html=escaped", Practice + "/versions/2?view=side-by-side&text=source" },
        { Practice + "/versions/2?diff-mode=unified&diff-html=unescaped", Practice + "/versions/2" },
        { Practice + "?commentId=8303", Practice + "?commentId=8303" },
        { Practice + "?component_id=277&participatory_process_slug=award2023", Practice },
        { Practice + "/versions/2?component_id=277&participatory_process_slug=award2023", Practice + "/versions/2" },
        { Edition + "/f/279/proposals/3149?commentId=7573", Edition + "/f/279/proposals/3149?commentId=7573" },
        { Edition + "/f/280/proposals/3215?commentId=7101", Edition + "/f/280/proposals/3215?commentId=7101" },
        { Edition + "/f/280/proposals/3228?commentId=8068", Edition + "/f/279/proposals/3054?commentId=8068" },
        { Edition + "/f/280/proposals/3228/embed", Edition + "/f/279/proposals/3054/embed" },
        { Edition + "/f/280/proposals/3228/versions/1?diff-mode=split", Edition + "/f/279/proposals/3054/versions/1?view=side-by-side" },
        { "/pages", "/" },
        { "/pages/terms", "/pages/terms" },
        { "/last_activities", "/" },
        { "/offline", "/" },
    };

    /// <summary>What lists were asked for, by all generations of Decidim.</summary>
    public static TheoryData<string, string> Asked => new()
    {
        { "277/proposals?filter[search_text_cont]=plans&order=random&view_mode=grid", "?category=deliberation&q=plans" },
        { "278/proposals?filter%5Bsearch_text%5D=Medell%C3%ADn", "?category=decision&q=Medell%C3%ADn" },
        { "278/proposals?filter[with_any_state][]=&filter[with_any_state][]=accepted", "?category=decision&status=finalists" },
        { "278/proposals?filter[state][]=evaluating", "?category=decision&status=nominated" },
        { "278/proposals?filter[state]=not_answered", "?category=decision&status=nominated" },
        { "278/proposals?filter[with_any_state][]=accepted&filter[with_any_state][]=state_not_published", "?category=decision" },
        { "278/proposals?filter[with_any_state][]=special_mention&filter[with_any_state][]=winner", "?category=decision&status=winner%2Cspecial-mention" },
        { "278/proposals?filter[with_any_state][]=rejected&filter[with_any_state][]=accepted", "?category=decision&status=finalists" },
        { "278/proposals?filter[with_any_category][]=1&filter[with_any_state][]=", "?category=decision" },
        { "278/proposals?filter[search_text]=" + new string('x', 150), "?category=decision&q=" + new string('x', 100) },
        { "278/proposals?filter[with_any_state][]=rejected", "?category=decision" },
        { "278/proposals?filter[with_availability]=withdrawn", "?category=decision&status=withdrawn" },
        { "280/proposals?filter[with_any_category][]=2", "?category=decision&status=finalists" },
        { "280/proposals?filter[with_any_category][]=3&filter[with_any_category][]=1", "?category=deliberation%2Ccitizenship&status=finalists" },
        { "280/proposals?filter%5Bcategory_id%5D%5B%5D=3", "?category=citizenship&status=finalists" },
        { "280/proposals?filter[with_any_taxonomies][9][]=1", "?category=deliberation&status=finalists" },
        { "280/proposals?filter[with_any_category][]=999", "?status=finalists" },
        { "279/proposals?order=recent", "?category=citizenship&sort=newest" },
        { "279/proposals?order=most_voted&per_page=100&page=1", "?category=citizenship" },
        { "279/proposals?filter[with_any_origin][]=official&filter[activity]=all&filter[type]=all&filter[related_to]=&filter[with_any_scope][]=4", "?category=citizenship" },
        { "279/proposals?filter[origin][]=official&filter[scope_id][]=1&filter[nonsense]=1&utm_source=mail", "?category=citizenship" },
        { "?filter[search_text_cont]=zapopan&status=nominated", "?status=nominated&q=zapopan" },
    };

    [Theory]
    [MemberData(nameof(Moved))]
    public async Task It_leads_in_one_step_to_what_is_here(string old, string target)
    {
        using var reader = site.Site.NewReader();
        var localized = old + (old.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "locale=es";

        Assert.Equal("301 /es" + target, await reader.AnswerAsync(localized));
        Assert.Equal("302 /fr" + target, await reader.AnswerAsync(old, ("Accept-Language", "fr")));
        Assert.Contains(await reader.AnswerAsync("/es" + old), new[] { "200", "301 /es" + target });
        Assert.Equal("301 /es" + target, await reader.AnswerAsync("/en" + localized));
        Assert.Equal("200", await reader.AnswerAsync("/es" + target));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task What_a_list_was_asked_for_is_said_in_our_words(string old, string query)
    {
        using var reader = site.Site.NewReader();
        var path = old.StartsWith('?') ? List + old : $"{List}/{old}";

        Assert.Equal("301 /es" + List + query, await reader.AnswerAsync("/es" + path));
        Assert.Equal("301 /es" + List + query, await reader.AnswerAsync(path + "&locale=es"));
        Assert.Equal("200", await reader.AnswerAsync("/es" + List + query));
    }

    [Theory]
    [InlineData("279/proposals?page=2&per_page=50", "?category=citizenship&page=5")]
    [InlineData("279/proposals?page=2&per_page=7", "?category=citizenship&page=2")]
    [InlineData("279/proposals?page=3&per_page=999999", "?category=citizenship&page=17")]
    [InlineData("279/proposals?page=99999999999999", "?category=citizenship")]
    public async Task A_page_is_about_as_far_into_the_list_and_never_behind_its_end(string old, string query)
    {
        using var reader = site.Site.NewReader();

        Assert.Equal("301 /es" + List + query, await reader.AnswerAsync($"/es{List}/{old}"));
        Assert.Contains(await reader.AnswerAsync("/es" + List + query), new[] { "200", $"302 /es{List}?category=citizenship" });
    }

    [Fact]
    public async Task A_step_to_the_readers_language_is_nobody_elses()
    {
        using var reader = site.Site.NewReader();

        using var answer = await reader.GetAsync(Edition + "/steps", ("Accept-Language", "fr"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(["Accept-Language", "Cookie"], answer.Headers.Vary);
    }

    [Theory]
    [InlineData(Edition + "/f/277/proposals")]
    [InlineData(Practice + "/edit?locale=es")]
    [InlineData("/es" + Practice + "/proposal_vote")]
    [InlineData("/users/sign_in")]
    [InlineData("/users/sign_up")]
    public async Task What_was_sent_by_a_form_is_not_led_on(string old)
    {
        using var reader = site.Site.NewReader();

        using var answer = await reader.Client.PostAsync(old, new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed });
    }

    [Fact]
    public async Task A_reader_of_the_phases_sees_them()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync("/en" + Edition);

        Assert.Equal(6, page.QuerySelector("section:has(> #phases)")!.QuerySelectorAll("ol > li").Length);
    }

    [Theory]
    [InlineData("/search?term=zapopan&locale=es", "302 /es" + List + "?q=zapopan")]
    [InlineData("/es/search?filter[term]=zapopan&filter[with_resource_type]=Decidim::Proposals::Proposal&filter[with_space_state]=past", "302 /es" + List + "?q=zapopan")]
    [InlineData("/es/search", "302 /es" + List)]
    [InlineData("/users/sign_in?locale=es", "301 /Login")]
    [InlineData("/users/sign_up", "410")]
    [InlineData("/users/password/new", "410")]
    [InlineData("/account", "410")]
    [InlineData("/account/delete", "410")]
    [InlineData("/notifications", "410")]
    [InlineData("/conversations", "410")]
    [InlineData("/profiles/somebody", "410")]
    [InlineData("/profiles/somebody/followers", "410")]
    [InlineData("/download_your_data", "410")]
    [InlineData("/amends/5/review", "410")]
    [InlineData("/scopes/picker", "410")]
    [InlineData("/static_map?sgid=abc", "410")]
    [InlineData("/link?external_url=https%3A%2F%2Fevil.example%2F", "410")]
    [InlineData("/s/abc", "404")]
    [InlineData("/processes_groups/none", "404")]
    [InlineData("/es/processes/award2023/f/999/proposals", "404")]
    [InlineData("/es/processes/award1999/steps", "404")]
    [InlineData("/es/processes/17", "404")]
    [InlineData("/manifest.webmanifest", "200")]
    public async Task What_has_no_equal_here_says_so(string old, string answer)
    {
        using var reader = site.Site.NewReader();

        Assert.Equal(answer, await reader.AnswerAsync(old));
    }

    [Fact]
    public async Task What_is_gone_says_so_in_the_theme_and_names_no_address_from_outside()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync("/link?external_url=https://evil.example/", HttpStatusCode.Gone);

        Assert.NotNull(page.QuerySelector("main h1"));
        Assert.DoesNotContain("evil.example", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_way_ends_after_two_steps_at_most()
    {
        using var reader = site.Site.NewReader();
        var lists = Asked.Select(row => row.Data.Item1).Select(old => old.StartsWith('?') ? List + old : $"{List}/{old}");
        var olds = Moved.Select(row => row.Data.Item1).Concat(lists).ToList();

        foreach (var start in olds.Concat(olds.Select(old => "/fr" + old)).Concat(olds.Select(old => old + (old.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "locale=fr")))
        {
            var (address, answer, steps) = (start, await reader.AnswerAsync(start), 0);
            for (; answer.StartsWith('3') && steps < 5; steps++)
            {
                address = answer[4..].Split('#')[0];
                answer = await reader.AnswerAsync(address);
            }

            Assert.Equal((start, "200", true), (start, answer, steps <= 2));
        }
    }
}
