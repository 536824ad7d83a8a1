using Microsoft.Data.Sqlite;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A site whose edition came from Decidim with its numbers, and where one practice was refused and another unpublished.</summary>
public sealed class KeptSite : IAsyncLifetime
{
    public const int Refused = 3178;
    public const int Unpublished = 3149;

    public Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await Site.StartAsync();
        await using var connection = new SqliteConnection($"Data Source={Directory.GetFiles(Site.AppData, "*.db", SearchOption.AllDirectories).Single()};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO Document (Id, Type, Content, Version) VALUES (2000000, 'OrchardParticipation.Decidim.Keeping.DecidimRecord, OrchardParticipation.Decidim',
                '{"Key":"process/award2023","Edition":"award2023","SourceId":"61","LocalizationSet":"x","Fields":{"categories":{"deliberation":41,"decision":"42","gone":43}}}', 1);
            INSERT INTO DecidimRecordIndex (DocumentId, "Key", Edition, SourceId) VALUES (2000000, 'process/award2023', 'award2023', '61');
            SELECT Number, ContentItemId FROM AddressIndex WHERE Published = 1 AND (Number = 3178 OR Number = 3149);
            """;
        var items = new List<(int Number, string Id)>();
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                items.Add((rows.GetInt32(0), rows.GetString(1)));
            }
        }

        using var editor = Site.NewReader();
        await editor.SignInAsync();
        using var refused = await editor.SubmitAsync(
            $"/Admin/Contents/ContentItems/{items.First(item => item.Number == Refused).Id}/Edit", Editing.Form, [new("PracticePart.Status", "rejected")], "submit.Publish");
        using var created = await editor.SubmitAsync(
            "/Admin/Contents/ContentTypes/Edition/Create",
            Editing.Form,
            [new("TitlePart.Title", "A year"), new("EditionPart.Slug", "2031"), new("EditionPart.Number", "1"), new("EditionPart.Year", "2031")],
            "submit.Publish");
        foreach (var (_, id) in items.Where(item => item.Number == Unpublished))
        {
            using var unpublished = await editor.SubmitAsync($"/Admin/Contents/ContentItems/{id}/Edit", "form[action*='/Unpublish']", []);
        }
    }

    public async ValueTask DisposeAsync()
    {
        var errors = Site.Process.Errors;
        await Site.DisposeAsync();
        Assert.Empty(errors);
    }
}

/// <summary>Old addresses with numbers that only Decidim knew, of hidden practices, and of its admin.</summary>
public sealed class KeptAddressTests(KeptSite site) : IClassFixture<KeptSite>
{
    [Theory]
    [InlineData("/processes/61?locale=es", "301 /es/processes/award2023")]
    [InlineData("/es/processes/61", "301 /es/processes/award2023")]
    [InlineData("/processes/61/steps?locale=es", "301 /es/processes/award2023#phases")]
    [InlineData("/processes/61/f/278?locale=es", "301 /es/processes/award2023/f?category=decision")]
    [InlineData("/processes/61/f/280/proposals/3228?locale=es", "301 /es/processes/award2023/f/279/proposals/3054")]
    [InlineData("/es/processes/61/embed", "301 /es/processes/award2023/embed")]
    [InlineData("/es/processes/62", "404")]
    [InlineData("/en/processes/2031", "200")]
    [InlineData("/en/processes/2031/embed", "200")]
    [InlineData("/en/processes/2031?locale=es", "301 /es/processes/2031")]
    [InlineData("/en/processes/2031/f?filter[with_any_state][]=accepted", "301 /en/processes/2031/f?status=finalists")]
    [InlineData("/es/processes/award2023/f?filter[with_any_category][]=42", "301 /es/processes/award2023/f?category=decision")]
    [InlineData("/es/processes/award2023/f?filter[with_any_taxonomies][40][]=41&filter[with_any_taxonomies][40][]=42", "301 /es/processes/award2023/f?category=deliberation%2Cdecision")]
    [InlineData("/es/processes/award2023/f?filter[with_any_category][]=3", "301 /es/processes/award2023/f?category=citizenship")]
    [InlineData("/es/processes/award2023/f?filter[with_any_category][]=2", "301 /es/processes/award2023/f")]
    [InlineData("/es/processes/award2023/f?filter[with_any_category][]=42&filter[with_any_category][]=43", "301 /es/processes/award2023/f?category=decision")]
    [InlineData("/es/processes/award2023/f?filter[with_any_category][]=43", "301 /es/processes/award2023/f")]
    public async Task A_number_of_Decidim_is_known_where_it_was_kept(string old, string answer)
    {
        using var reader = site.Site.NewReader();

        Assert.Equal(answer, await reader.AnswerAsync(old));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/embed")]
    [InlineData("/versions")]
    [InlineData("/versions/1")]
    [InlineData("/versions/1?diff-mode=split")]
    [InlineData("?commentId=1")]
    [InlineData("?component_id=279&participatory_process_slug=award2023")]
    public async Task What_is_hidden_answers_like_what_never_was(string below)
    {
        using var reader = site.Site.NewReader();

        foreach (var number in new[] { KeptSite.Refused, KeptSite.Unpublished })
        {
            foreach (var form in new[] { "/processes/award2023{0}", "/es/processes/award2023{0}", "/processes/award2023{0}&locale=es", "/processes/61{0}", "/es/processes/61{0}" })
            {
                string Old(int one) => form.Replace("{0}", $"/f/279/proposals/{one}{below}{(form.Contains('&', StringComparison.Ordinal) && !below.Contains('?', StringComparison.Ordinal) ? "?x=1" : "")}", StringComparison.Ordinal);
                var (hidden, never) = (await reader.AnswerAsync(Old(number)), await reader.AnswerAsync(Old(999999)));

                Assert.Equal(never.Replace("999999", $"{number}", StringComparison.Ordinal), hidden);
                Assert.Equal("404", hidden.StartsWith('3') ? await reader.AnswerAsync(hidden[4..]) : hidden);
            }
        }
    }

    [Fact]
    public async Task The_admin_of_Decidim_tells_strangers_nothing_and_leads_editors_to_the_same_thing()
    {
        const string process = "/admin/participatory_processes/";
        using var stranger = site.Site.NewReader();
        using var editor = site.Site.NewReader();
        await editor.SignInAsync();

        foreach (var rest in new[] { "award2023", "nothing", "61/edit", "award2023/components/279/manage/proposals/3054", "award2023/components/279/manage/proposals/3178" })
        {
            Assert.Equal("302 /Login?returnUrl=" + Uri.EscapeDataString(process + rest), await stranger.AnswerAsync(process + rest));
        }

        Assert.Equal("302 /Admin/Contents/ContentItems/Edition", await editor.AnswerAsync("/admin/participatory_processes"));
        Assert.Equal("302 /Admin/Contents/ContentItems/Edition", await editor.AnswerAsync(process + "nothing/edit"));
        Assert.Equal("302 /Admin/Contents/ContentItems/Practice", await editor.AnswerAsync(process + "award2023/components/279/manage/proposals"));
        Assert.Equal("302 /Admin/Contents/ContentItems/Practice", await editor.AnswerAsync(process + "award2023/components/279/manage/proposals/999999"));
        foreach (var (old, title) in new[] { (process + "award2023/edit", "2023 Award"), (process + "61/steps", "2023 Award"), (process + "award2023/components/280/manage/proposals/3228/edit", "City of Goma") })
        {
            var editing = await editor.PageAsync((await editor.AnswerAsync(old))[4..]);
            Assert.StartsWith(title, editing.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"), StringComparison.Ordinal);
        }
    }
}
