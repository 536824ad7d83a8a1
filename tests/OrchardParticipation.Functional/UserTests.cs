using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Accounts: who may see, make and change them, and what a change does to whoever is signed in.</summary>
public sealed class UserTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Administrator = "Administrator";

    [Fact]
    public async Task A_new_person_signs_in_and_is_out_at_once_when_disabled()
    {
        using var admin = await site.EditorAsync();
        await admin.AddRoleAsync("Helpers", "AccessAdminPanel");
        var id = await admin.AddPersonAsync("berta", "Helpers");
        using var berta = await site.Site.SignedInAsync("berta");
        Assert.Equal("200", await berta.AnswerAsync("/Admin"));

        using var disabled = await admin.SubmitAsync(People.Users + "Edit/" + id, People.Form, [new("Form.IsEnabled", "false")]);

        Assert.StartsWith("302 /Login", await berta.AnswerAsync("/Admin"), StringComparison.Ordinal);
        using var again = await admin.SubmitAsync(People.Users + "Edit/" + id, People.Form, [new("Form.IsEnabled", "true")]);
        Assert.StartsWith("302 /Login", await berta.AnswerAsync("/Admin"), StringComparison.Ordinal);
        await berta.SignInAsync("berta");
    }

    [Fact]
    public async Task A_changed_role_counts_at_the_next_request_and_a_taken_one_ends_the_session()
    {
        using var admin = await site.EditorAsync();
        await admin.AddRoleAsync("Listers", "AccessAdminPanel");
        var id = await admin.AddPersonAsync("carla", "Listers");
        using var carla = await site.Site.SignedInAsync("carla");
        Assert.Equal("403", await carla.AnswerAsync(People.Users + "Index"));

        await admin.SetRoleAsync("Listers", "AccessAdminPanel", "ListUsers");
        Assert.Equal("200", await carla.AnswerAsync(People.Users + "Index"));

        using var elsewhere = await site.Site.SignedInAsync("carla");
        using var taken = await admin.SubmitAsync(People.Users + "Edit/" + id, People.Form, [new("Form.Roles", null)]);
        Assert.StartsWith("302 /Login", await carla.AnswerAsync("/Admin"), StringComparison.Ordinal);

        // Nor does a session that slept meanwhile wake up when the role is given back.
        using var given = await admin.SubmitAsync(People.Users + "Edit/" + id, People.Form, [new("Form.Roles", "Listers")]);
        Assert.StartsWith("302 /Login", await elsewhere.AnswerAsync("/Admin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_searched_filtered_and_sorted()
    {
        using var admin = await site.EditorAsync();
        await admin.AddRoleAsync("Found");
        await admin.AddPersonAsync("Zoe_found", "Found");
        await admin.AddPersonAsync("abel-found", "Found");

        Assert.Equal(["abel-found", "Zoe_found"], await NamesAsync(admin, "?q=FOUND"));
        Assert.Equal(["Zoe_found"], await NamesAsync(admin, "?q=e_f"));
        Assert.Equal(["abel-found", "Zoe_found"], await NamesAsync(admin, "?role=found"));
        Assert.Equal(["abel-found"], await NamesAsync(admin, "?q=role:Found+abel"));
        Assert.Empty(await NamesAsync(admin, "?q=found&status=Disabled"));
        Assert.Equal(["abel-found", "Zoe_found"], await NamesAsync(admin, "?role=Found&sort=Email"));
        Assert.Empty(await NamesAsync(admin, "?q=100%25"));
        Assert.StartsWith("302 /Admin/Users/Index", await admin.AnswerAsync(People.Users + "Index?q=found&pagenum=40"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_beside_its_field_and_what_was_typed_stays()
    {
        using var admin = await site.EditorAsync();

        using var answer = await admin.SubmitAsync(
            People.Users + "Create", People.Form, [.. People.Person("admin"), new("Form.Password", "short"), new("Form.PasswordConfirmation", "short")]);
        var page = await Reader.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("There is an account with the user name “admin” already.", page.QuerySelector("[data-valmsg-for='Form.UserName']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("admin@example.org", ((IHtmlInputElement)page.QuerySelector("[name='Form.Email']")!).Value);
        using var blank = await admin.SubmitAsync(People.Users + "Create", People.Form, [new("Form.UserName", " "), new("Form.Email", "nobody")]);
        Assert.Equal(
            ["The user name is missing.", "This is no e-mail address."],
            (await Reader.ParseAsync(blank)).QuerySelectorAll(".summary li").Select(error => error.TextContent).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("nobody", await NamesAsync(admin, "?q=nobody"));
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var own = await Site.StartAsync("BlankAward");
        using var admin = own.NewReader();
        await admin.SignInAsync();
        var id = await IdAsync(admin, "admin");

        using var taken = await admin.SubmitAsync(People.Users + "Edit/" + id, People.Form, [new("Form.Roles", null)]);
        // The first account is the super user too, and governs without the role: it is another one that this is about.
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        var other = await admin.AddPersonAsync("second", Administrator);
        using var second = await own.SignedInAsync("second");
        using var disabled = await second.SubmitAsync(People.Users + "Edit/" + id, People.Form, [new("Form.IsEnabled", "false")]);
        Assert.StartsWith("302 /Login", await admin.AnswerAsync("/Admin"), StringComparison.Ordinal);

        using var lost = await second.SubmitAsync(People.Users + "Edit/" + other, People.Form, [new("Form.Roles", null)]);
        Assert.Contains("This is the last administrator who can sign in", (await Reader.ParseAsync(lost)).QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("200", await second.AnswerAsync(People.Users + "Index"));

        // Somebody who was invited and never came does not govern.
        using var invited = await second.SubmitAsync(People.Users + "Create", People.Form, [.. People.Person("invited", Administrator).Where(field => field.Key != "Form.Entry"), new("Form.Entry", "Invitation")]);
        using var still = await second.SubmitAsync(People.Users + "Edit/" + other, People.Form, [new("Form.Roles", null)]);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task Two_administrators_who_disable_each_other_at_the_same_moment_leave_one()
    {
        await using var own = await Site.StartAsync("BlankAward");
        using var admin = own.NewReader();
        await admin.SignInAsync();
        var ids = new[] { await admin.AddPersonAsync("left", Administrator), await admin.AddPersonAsync("right", Administrator) };
        using var left = await own.SignedInAsync("left");
        using var right = await own.SignedInAsync("right");
        using var super = await left.SubmitAsync(People.Users + "Edit/" + await IdAsync(left, "admin"), People.Form, [new("Form.IsEnabled", "false")]);
        var forms = new[] { await left.PageAsync(People.Users + "Edit/" + ids[1]), await right.PageAsync(People.Users + "Edit/" + ids[0]) };

        var answers = await Task.WhenAll(
            left.SubmitAsync((IHtmlFormElement)forms[0].QuerySelector(People.Form)!, "", [new("Form.IsEnabled", "false")]),
            right.SubmitAsync((IHtmlFormElement)forms[1].QuerySelector(People.Form)!, "", [new("Form.IsEnabled", "false")]));

        foreach (var answer in answers)
        {
            answer.Dispose();
        }

        var alive = new[] { await left.AnswerAsync(People.Users + "Index"), await right.AnswerAsync(People.Users + "Index") };
        Assert.Single(alive, answer => answer == "200");
    }

    [Fact]
    public async Task Nobody_gives_a_role_or_takes_over_an_account_that_may_do_more_than_they()
    {
        using var admin = await site.EditorAsync();
        await admin.AddRoleAsync("Staff", "AccessAdminPanel", "EditUsers", "DeleteUsers", "ManageRoles");
        await admin.AddRoleAsync("Readers", "AccessAdminPanel");
        await admin.AddPersonAsync("dana", "Staff");
        var other = await admin.AddPersonAsync("emil", "Readers");
        var boss = await IdAsync(admin, "admin");
        using var dana = await site.Site.SignedInAsync("dana");

        Assert.Equal("403", await dana.AnswerAsync(People.Users + "Edit/" + boss));
        Assert.Equal("403", await dana.AnswerAsync(People.Users + "EditPassword/" + boss));
        Assert.Equal("403", await dana.AnswerAsync(People.Users + "Delete/" + boss));
        using var given = await dana.SubmitAsync(People.Users + "Edit/" + other, People.Form, [new("Form.Roles", Administrator), new("Form.Roles", "Staff")]);
        var page = await admin.PageAsync(People.Users + "Edit/" + other);
        Assert.Equal(["Staff"], page.QuerySelectorAll("[name='Form.Roles']").OfType<IHtmlInputElement>().Where(box => box.IsChecked).Select(box => box.Value));

        await dana.SetRoleAsync("Readers", "AccessAdminPanel", "ManageUsers", "SiteOwner", "ListUsers");
        var role = await admin.PageAsync(People.Roles + "Edit/Readers");
        Assert.Equal(
            ["Checkbox.AccessAdminPanel", "Checkbox.ListUsers"],
            role.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>().Where(box => box.IsChecked).Select(box => box.Name!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Many_are_changed_at_once_after_it_was_said_what_will_happen()
    {
        using var admin = await site.EditorAsync();
        var ids = new[] { await admin.AddPersonAsync("many1"), await admin.AddPersonAsync("many2"), await IdAsync(admin, "admin") };
        var list = await admin.PageAsync(People.Users + "Index?q=many");
        var form = (IHtmlFormElement)list.QuerySelector("#bulk")!;

        using var asked = await admin.SubmitAsync(form, "", [new("bulkAction", "Disable"), .. ids.Select(id => new KeyValuePair<string, string?>("itemIds", id))]);
        var confirmation = await Reader.ParseAsync(asked);
        Assert.Contains("Nothing: this is your own account.", confirmation.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await NamesAsync(admin, "?q=many&status=Disabled"));
        using var done = await admin.SubmitAsync((IHtmlFormElement)confirmation.QuerySelector("main form")!, "", [], "submit.Confirm");

        Assert.Equal(["many1", "many2"], await NamesAsync(admin, "?q=many&status=Disabled"));
    }

    [Fact]
    public async Task Who_may_edit_the_accounts_of_one_role_sees_and_edits_those_alone()
    {
        using var admin = await site.EditorAsync();
        await admin.AddRoleAsync("Jurors");
        await admin.AddRoleAsync("JuryOffice", "AccessAdminPanel", "ListUsersInRole_Jurors", "EditUsersInRole_Jurors", "AssignRoleToUsers_Jurors");
        var juror = await admin.AddPersonAsync("juror", "Jurors");
        var stranger = await admin.AddPersonAsync("stranger", "JuryOffice");
        await admin.AddPersonAsync("office", "JuryOffice");
        using var office = await site.Site.SignedInAsync("office");

        Assert.Equal(["juror"], await NamesAsync(office, ""));
        Assert.Equal("200", await office.AnswerAsync(People.Users + "Edit/" + juror));
        Assert.Equal("403", await office.AnswerAsync(People.Users + "Edit/" + stranger));
        Assert.Equal("403", await office.AnswerAsync(People.Users + "Delete/" + juror));
    }

    [Fact]
    public async Task A_deleted_role_is_gone_from_everybody_and_those_of_the_system_stay()
    {
        using var admin = await site.EditorAsync();
        await admin.AddRoleAsync("Passing", "AccessAdminPanel");
        await admin.AddPersonAsync("fritz", "Passing");
        using var fritz = await site.Site.SignedInAsync("fritz");

        Assert.Contains("1 account has it", (await admin.PageAsync(People.Roles + "Delete/Passing")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var deleted = await admin.SubmitAsync(People.Roles + "Delete/Passing", "form.editor__buttons", []);
        Assert.StartsWith("302 /Login", await fritz.AnswerAsync("/Admin"), StringComparison.Ordinal);
        await admin.AddRoleAsync("Passing", "AccessAdminPanel");
        await fritz.SignInAsync("fritz");
        Assert.Equal("403", await fritz.AnswerAsync("/Admin"));
        foreach (var system in (string[])[Administrator, "Authenticated", "Anonymous"])
        {
            Assert.Equal("404", await admin.AnswerAsync(People.Roles + "Delete/" + system));
        }
    }

    [Fact]
    public async Task A_permission_shows_what_gives_it_to_the_role()
    {
        using var admin = await site.EditorAsync();
        await admin.AddRoleAsync("Publishers", "PublishContent");

        var rows = (await admin.PageAsync(People.Roles + "Edit/Publishers")).QuerySelectorAll(".permissions tbody tr");

        var edit = rows.Single(row => row.QuerySelector("input")!.GetAttribute("name") == "Checkbox.EditContent");
        Assert.Contains("Yes, through PublishContent", string.Join(' ', edit.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        var view = rows.Single(row => row.QuerySelector("input")!.GetAttribute("name") == "Checkbox.ViewContent");
        Assert.Contains("everybody has it", view.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permissions_stand_under_their_features_and_in_the_language_of_the_screen()
    {
        using var admin = await site.EditorAsync();
        await admin.AddRoleAsync("Lookers");
        using var second = await admin.SubmitAsync(People.Roles + "Create", People.Form, [new("RoleName", "Lookers")]);
        Assert.Contains("Lookers", (await Reader.ParseAsync(second)).QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);

        var english = await admin.PageAsync(People.Roles + "Edit/Lookers");
        var groups = english.QuerySelectorAll("main h2").Select(title => title.TextContent).ToArray();
        Assert.All((string[])["Audit Trail", "Deployment", "Email", "Media", "Recipes"], feature => Assert.Contains(feature, groups));
        Assert.DoesNotContain(groups, title => title.Contains("EmbeddedOrchard", StringComparison.Ordinal));
        Assert.Contains("Edit Page for others", english.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        admin.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");
        var french = (await admin.PageAsync(People.Roles + "Edit/Lookers")).QuerySelector("main")!.TextContent;
        Assert.Contains("Modifier Page des autres", french, StringComparison.Ordinal);
        Assert.Contains("Lister les comptes du rôle Lookers", french, StringComparison.Ordinal);
        Assert.Contains("Voir le journal d’audit", french, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> NamesAsync(Reader reader, string query) =>
        (await reader.PageAsync(People.Users + "Index" + query)).QuerySelectorAll(".list .list__title").Select(cell => cell.TextContent.Trim().Split('\n')[0].Trim());

    private static async Task<string> IdAsync(Reader reader, string name) =>
        (await reader.PageAsync(People.Users + "Index?q=" + name)).QuerySelectorAll(".list .list__title a")
            .First(link => link.TextContent == name).GetAttribute("href")!.Split('/')[^1];
}
