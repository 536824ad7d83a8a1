namespace OrchardParticipation.Testing;

/// <summary>Accounts and roles as an administrator makes them on the screens.</summary>
public static class People
{
    public const string Users = "/Admin/Users/";
    public const string Roles = "/Admin/Roles/";
    public const string Form = "form.editor";

    /// <summary>Makes a role with these permissions and no others.</summary>
    public static async Task AddRoleAsync(this Reader admin, string role, params string[] permissions)
    {
        using var made = await admin.SubmitAsync(Roles + "Create", Form, [new("RoleName", role)]);
        await admin.SetRoleAsync(role, permissions);
    }

    public static async Task SetRoleAsync(this Reader admin, string role, params string[] permissions)
    {
        var address = Roles + "Edit/" + Uri.EscapeDataString(role);
        var none = FormFields.Of((AngleSharp.Html.Dom.IHtmlFormElement)(await admin.PageAsync(address)).QuerySelector(Form)!)
            .Where(field => field.Key.StartsWith("Checkbox.", StringComparison.Ordinal))
            .Select(field => new KeyValuePair<string, string?>(field.Key, null));
        using var saved = await admin.SubmitAsync(address, Form, [.. none, .. permissions.Select(permission => new KeyValuePair<string, string?>("Checkbox." + permission, "true"))]);
        if (saved.Headers.Location is null)
        {
            throw new InvalidOperationException($"The role {role} was not saved: {(int)saved.StatusCode}.");
        }
    }

    /// <summary>Makes an account with the administrator's password.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> AddPersonAsync(this Reader admin, string name, params string[] roles)
    {
        using var made = await admin.SubmitAsync(Users + "Create", Form, Person(name, roles));

        return made.Headers.Location?.OriginalString.Split('/')[^1] ?? throw new InvalidOperationException($"The account {name} was not made: {await made.Content.ReadAsStringAsync()}");
    }

    public static IEnumerable<KeyValuePair<string, string?>> Person(string name, params string[] roles) =>
    [
        new("Form.UserName", name), new("Form.Email", name + "@example.org"), new("Form.Entry", "Password"),
        new("Form.Password", Site.Password), new("Form.PasswordConfirmation", Site.Password),
        .. roles.Select(role => new KeyValuePair<string, string?>("Form.Roles", role)),
    ];

    public static async Task<Reader> SignedInAsync(this Site site, string name)
    {
        var reader = site.NewReader();
        await reader.SignInAsync(name);

        return reader;
    }
}
