using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Permissions;

/// <summary>Every address of the admin, called by everybody there is.</summary>
public sealed class PermissionMatrixTests
{
    private static readonly string _file = Path.Combine(Repository.Root, "tests", "OrchardParticipation.Functional", "Permissions", "AdminAddresses.txt");

    [Fact]
    public async Task Each_address_of_the_admin_answers_each_person_as_the_table_says()
    {
        var table = AddressTable.Read(await File.ReadAllLinesAsync(_file, TestContext.Current.CancellationToken));
        await using var site = await Site.StartAsync("BlankAward", ("DOTNET_STARTUP_HOOKS", Repository.Probe), ("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", "SiteProbe"));
        using var admin = site.NewReader();
        await admin.SignInAsync();
        // Gets what Orchard Core gives a role of this name: what is one's own.
        using var author = await admin.SubmitAsync(People.Roles + "Create", People.Form, [new("RoleName", "Author")]);
        using var things = new Things(site, admin);
        string[] roles = [.. (await admin.Client.GetStringAsync("/probe/roles", TestContext.Current.CancellationToken)).Split('\n')];
        Assert.Equal(["anonymous", "none", .. roles.Where(role => role is not ("Anonymous" or "Authenticated")).Order(StringComparer.Ordinal)], table.People);
        string[] addresses =
        [
            .. (await admin.Client.GetStringAsync("/probe/addresses", TestContext.Current.CancellationToken)).Split('\n')
                .Where(address => address.Split(' ')[1] is var path && (path == "Admin" || path.StartsWith("Admin/", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];

        var columns = await Task.WhenAll(table.People.Select(person => ColumnAsync(things, site, admin, table, person, addresses)));

        var wrong = new List<string>();
        for (var index = 0; index < addresses.Length; index++)
        {
            var (address, answers) = (addresses[index], string.Join(" | ", columns.Select(column => column[index])));
            if (!table.Rows.TryGetValue(address, out var expected))
            {
                wrong.Add("No row yet. If this is right, add it: " + AddressTable.Row(address, answers));
            }
            else if (expected != answers)
            {
                wrong.Add("Answered:    " + AddressTable.Row(address, answers));
                wrong.Add("  should be: " + AddressTable.Row(address, expected));
            }
        }

        wrong.AddRange(table.Rows.Keys.Except(addresses).Select(address => "There is no such address any more: " + address));
        Assert.True(wrong.Count == 0, $"{_file}:\n{string.Join('\n', wrong)}");
    }

    private static async Task<string[]> ColumnAsync(Things things, Site site, Reader admin, AddressTable table, string person, string[] addresses)
    {
        using var caller = await CallerAsync(things, site, admin, table, person);
        var answers = new List<string>(addresses.Length);
        foreach (var address in addresses)
        {
            answers.Add(await caller.CallAsync(address));
        }

        return [.. answers];
    }

    private static async Task<Caller> CallerAsync(Things things, Site site, Reader admin, AddressTable table, string person)
    {
        if (person == "anonymous")
        {
            return new Caller(things, site.NewReader(), table, null);
        }

        var name = "the-" + person.ToLowerInvariant();
        var id = await admin.AddPersonAsync(name, person == "none" ? [] : [person]);

        return new Caller(things, await site.SignedInAsync(name), table, id);
    }
}
