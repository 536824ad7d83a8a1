using System.Text;
using Microsoft.Playwright;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Browser.Screens;

/// <summary>What a site has that has been used for a while, so that no screen is empty.</summary>
internal static class Seed
{
    private const string Editor = "main form.editor button[type=submit]";

    /// <returns>Screens that forms lead to and no links.</returns>
    public static async Task<IReadOnlyList<string>> WriteAsync(Visit owner)
    {
        var page = owner.Page;
        List<string> screens = [];
        async Task KeepAsync(string screen)
        {
            await page.WaitForURLAsync($"**{screen}/*");
            screens.Add(new Uri(page.Url).PathAndQuery);
        }

        await owner.GoAsync("/Admin/Media");
        await page.GetByLabel("New folder").FillAsync("Rivers");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create folder" }).SendAsync();
        await page.Locator("#files").SetInputFilesAsync(
        [
            File("ebro.jpg", Photos.Plain(1600, 900)),
            File("a-picture-whose-name-was-given-by-somebody-who-likes-long-names.png", Photos.Plain(300, 900, ImageMagick.MagickFormat.Png)),
        ]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).SendAsync();

        await owner.GoAsync("/Admin/Contents/ContentItems/4xm003fksmev0yegmgs0gjxhh6/Edit");
        await page.Locator("[name='TitlePart.Title']").FillAsync("About this award");
        await page.Locator("button[name='submit.Publish']").First.SendAsync();

        await AddPersonAsync(owner, "maria-guadalupe.de-los-angeles", "invitation");
        await KeepAsync("/Admin/Users/Invite");
        await AddPersonAsync(owner, "olga", "password");

        await owner.GoAsync("/Admin/ContentTypes/Create");
        await page.Locator("[name='Form.DisplayName']").FillAsync("Poster");
        await page.Locator("main form button[type=submit]").First.SendAsync();
        await owner.GoAsync("/Admin/ContentTypes/AddFieldTo/Poster");
        await page.Locator("[name='Form.DisplayName']").FillAsync("Pictures");
        await page.Locator("[name='Form.FieldType']").SelectOptionAsync("MediaField");
        await page.Locator("main form button[type=submit]").First.SendAsync();

        await owner.GoAsync("/Admin/DeploymentPlan/Create");
        await page.Locator("[name='Form.Name']").FillAsync("Everything of this site");
        await page.Locator("main button[type=submit]").SendAsync();
        await owner.GoAsync("/Admin/DeploymentPlan/Import/Json");
        await page.Locator("#json").FillAsync("""{ "steps": [ { "name": "settings", "PageSize": 20 }, { "name": "Roles", "Roles": [ { "Name": "Jury", "Permissions": [ "AccessAdminPanel" ] } ] } ] }""");
        await page.Locator(Editor).SendAsync();
        await KeepAsync("/Admin/DeploymentPlan/Import/Report");

        await owner.GoAsync("/Admin/Decidim/Import");
        await page.Locator("#files").SetInputFilesAsync(File("broken.csv", Encoding.UTF8.GetBytes("id;title/en;body/en;component/id\nfive;A title;Text;10\n6;A title\n")));
        await page.Locator("form.decidim-form button[type=submit]").SendAsync();
        await owner.GoAsync("/Admin/Translations/Files/Export?q=transformation+plans&language=fr");
        await page.Locator("[name='passages'][value='All']").CheckAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("main form.files-form button").ClickAsync());
        var sheet = await System.IO.File.ReadAllBytesAsync(await download.PathAsync());
        await owner.GoAsync("/Admin/Translations/Files/Import");
        await page.Locator("input[type=file]").SetInputFilesAsync(File("french.xlf", sheet));
        await page.Locator("main form button").First.SendAsync();
        await KeepAsync("/Admin/Translations/Files/Import");

        return screens;
    }

    private static async Task AddPersonAsync(Visit owner, string name, string entry)
    {
        var page = owner.Page;
        await owner.GoAsync("/Admin/Users/Create");
        await page.Locator("[name='Form.UserName']").FillAsync(name);
        await page.Locator("[name='Form.Email']").FillAsync(name + "@participation.example.org");
        await page.Locator("#entry-" + entry).CheckAsync();
        await page.Locator("[name='Form.Password']").FillAsync(Site.Password);
        await page.Locator("[name='Form.PasswordConfirmation']").FillAsync(Site.Password);
        await page.Locator(Editor).First.SendAsync();
    }

    private static FilePayload File(string name, byte[] content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = content };
}
