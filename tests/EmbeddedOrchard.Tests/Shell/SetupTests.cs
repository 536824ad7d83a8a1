using EmbeddedOrchard.Shell;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using YesSql;

namespace EmbeddedOrchard.Tests.Shell;

public class SetupTests
{
    private const string Database = "Sites/Default/OrchardCore.db";
    private const string Unfinished = "Sites/Default/OrchardCore.setup.db";

    private readonly string _data = TestSite.NewAppData();

    [Fact]
    public async Task After_setup_the_site_runs_with_what_the_recipe_saved()
    {
        await using var site = await TestSite.StartAsync(_data, AddNoteAsync);

        var context = await site.SetUpAsync(TestSite.Extra);

        using var client = site.NewClient();
        Assert.Empty(context.Errors);
        Assert.Equal("from the recipe", await client.GetStringAsync("/notes"));
        Assert.Equal("early,extra", await client.GetStringAsync("/extra"));
        Assert.Equal(TenantState.Running, site.Host.Settings.State);
    }

    [Fact]
    public async Task A_site_that_was_set_up_starts_as_it_was()
    {
        await using (var first = await TestSite.StartAsync(_data, AddNoteAsync))
        {
            await first.SetUpAsync(TestSite.Extra);
        }

        await using var second = await TestSite.StartAsync(_data);
        using var client = second.NewClient();

        Assert.Equal("from the recipe", await client.GetStringAsync("/notes"));
        Assert.Equal("early,extra", await client.GetStringAsync("/extra"));
    }

    [Fact]
    public async Task A_setup_that_fails_leaves_a_site_that_can_be_set_up()
    {
        var fail = true;
        await using var site = await TestSite.StartAsync(_data, async services =>
        {
            await AddNoteAsync(services);
            if (fail)
            {
                throw new InvalidDataException("Step 3 is wrong.");
            }
        });

        var failed = await site.SetUpAsync();
        var (state, exists) = (site.Host.Settings.State, Exists(Database) || Exists(Unfinished));
        fail = false;
        var succeeded = await site.SetUpAsync();

        Assert.Equal(["Step 3 is wrong."], failed.Errors.Values);
        Assert.Equal((TenantState.Uninitialized, false), (state, exists));
        Assert.Empty(succeeded.Errors);
        using var client = site.NewClient();
        Assert.Equal("from the recipe", await client.GetStringAsync("/notes"));
    }

    [Fact]
    public async Task A_process_that_died_during_setup_leaves_a_site_that_can_be_set_up()
    {
        Write("tenants.json", """{ "Default": { "State": "Initializing" } }""");
        Write(Unfinished, "half a database");

        await using var site = await TestSite.StartAsync(_data, AddNoteAsync);

        Assert.Equal(TenantState.Uninitialized, site.Host.Settings.State);
        Assert.False(Exists(Unfinished));
        Assert.Empty((await site.SetUpAsync()).Errors);
    }

    [Fact]
    public async Task A_process_that_died_after_the_last_step_of_setup_leaves_a_site_that_runs()
    {
        await using (var first = await TestSite.StartAsync(_data, AddNoteAsync))
        {
            await first.SetUpAsync();
        }

        Write("tenants.json", """{ "Default": { "State": "Initializing" } }""");
        await using var second = await TestSite.StartAsync(_data);
        using var client = second.NewClient();

        Assert.Equal("from the recipe", await client.GetStringAsync("/notes"));
    }

    [Fact]
    public async Task A_database_without_its_site_is_never_overwritten()
    {
        Write(Database, "precious");
        await using var site = await TestSite.StartAsync(_data);

        var context = await site.SetUpAsync();

        Assert.Equal(["There is a database in the data folder already, but its site is not set up: move it away first."], context.Errors.Values);
        Assert.Equal("precious", await File.ReadAllTextAsync(Path.Combine(_data, Database)));
    }

    [Fact]
    public async Task A_site_without_its_database_does_not_start()
    {
        Write("tenants.json", """{ "Default": { "State": "Running" } }""");

        var error = await Assert.ThrowsAsync<ShellStartupException>(() => TestSite.StartAsync(_data));

        Assert.StartsWith("The site is set up but its database is not in '", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tenants.json", "{ broken")]
    [InlineData("Sites/Default/appsettings.json", "{ broken")]
    public async Task Broken_settings_are_named(string file, string content)
    {
        Write(file, content);

        var error = await Assert.ThrowsAnyAsync<IOException>(() => TestSite.StartAsync(_data));

        Assert.Contains(Path.GetFileName(file), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enabled_features_are_those_of_the_descriptor()
    {
        await using var site = await TestSite.StartAsync(_data);
        await site.SetUpAsync(TestSite.Extra);
        string[] ids = [];

        await site.Host.CreateScope(out _).UsingAsync(async scope => ids =
        [
            .. (await scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().GetEnabledFeaturesAsync())
                .Select(feature => feature.Id).Where(id => id.StartsWith("Tests.", StringComparison.Ordinal)),
        ]);

        Assert.Equal([TestSite.Module, TestSite.Extra], ids);
    }

    private static Task AddNoteAsync(IServiceProvider services) =>
        services.GetRequiredService<ISession>().SaveAsync(new Note { Text = "from the recipe" });

    private bool Exists(string path) => File.Exists(Path.Combine(_data, path));

    private void Write(string path, string content)
    {
        var full = Path.Combine(_data, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }
}
