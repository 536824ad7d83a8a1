using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Security;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

[assembly: HostingStartup(typeof(SiteProbe.Probe))]

namespace SiteProbe;

/// <summary>
/// Answers tests from inside a site, before the site does: which addresses it has, and with new things to try them on. It is in the
/// process only when a test put it there.
/// </summary>
public sealed class Probe : IHostingStartup, IStartupFilter
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (HttpContext http, RequestDelegate site) =>
        {
            if (http.Request.Path.StartsWithSegments("/probe", out var wanted))
            {
                await http.Response.WriteAsync(await AnswerAsync(http, wanted.Value!.Trim('/')));
            }
            else
            {
                await site(http);
            }
        });
        next(app);
    };

    private static async Task<string> AnswerAsync(HttpContext http, string wanted)
    {
        var shells = http.RequestServices.GetRequiredService<IShellHost>();
        shells.TryGetSettings("Default", out var settings);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = string.Empty;
                var scope = await shells.GetScopeAsync(settings);
                await scope.UsingAsync(async inside => answer = await AnswerAsync(inside, wanted, http.Request.Query["owner"].ToString()));

                return answer;
            }
            catch (Exception) when (attempt < 20)
            {
                // Somebody else changed the roles at the same moment.
            }
        }
    }

    private static Task<string> AnswerAsync(ShellScope scope, string wanted, string owner) => wanted switch
    {
        "addresses" => Task.FromResult(string.Join('\n', Addresses(scope.ServiceProvider.GetRequiredService<EndpointDataSource>()))),
        "roles" => RolesAsync(scope.ServiceProvider.GetRequiredService<IRoleService>()),
        "item" => ItemAsync(scope.ServiceProvider.GetRequiredService<IContentManager>(), owner),
        "account" => AccountAsync(scope.ServiceProvider.GetRequiredService<UserManager<IUser>>()),
        "menu" => TreeAsync(scope.ServiceProvider.GetRequiredService<IContentManager>(), owner, "Menu", """{ "MenuPart": {}, "MenuItemsListPart": { "MenuItems": [{ "ContentItemId": "id-node", "ContentType": "LinkMenuItem", "DisplayText": "Home", "LinkMenuItemPart": { "Url": "~/" } }] } }"""),
        "taxonomy" => TreeAsync(scope.ServiceProvider.GetRequiredService<IContentManager>(), owner, "Taxonomy", """{ "TaxonomyPart": { "TermContentType": "Page", "Terms": [{ "ContentItemId": "id-node", "ContentType": "Page", "DisplayText": "Water", "TitlePart": { "Title": "Water" } }] } }"""),
        "enrolled" => AccountAsync(scope.ServiceProvider.GetRequiredService<UserManager<IUser>>(), isEnrolled: true),
        "type" => TypeAsync(scope.ServiceProvider.GetRequiredService<IContentDefinitionManager>()),
        "role" => RoleAsync(scope.ServiceProvider.GetRequiredService<RoleManager<IRole>>()),
        _ => throw new InvalidOperationException($"The probe knows nothing of '{wanted}'."),
    };

    private static IEnumerable<string> Addresses(EndpointDataSource source) => source.Endpoints
        .OfType<RouteEndpoint>()
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Select(method => $"{method} {Template(endpoint.RoutePattern)}"))
        .Distinct();

    /// <summary>With the action's name where the route has a parameter for it.</summary>
    private static string Template(RoutePattern pattern)
    {
        var text = pattern.RawText?.TrimStart('/') ?? string.Empty;
        foreach (var parameter in pattern.Parameters.Where(parameter => pattern.RequiredValues.GetValueOrDefault(parameter.Name) is string { Length: > 0 }))
        {
            text = Regex.Replace(text, @"\{" + parameter.Name + @"[^}]*\}", (string)pattern.RequiredValues[parameter.Name]!);
        }

        return text;
    }

    private static async Task<string> RolesAsync(IRoleService roles) => string.Join('\n', await roles.GetRoleNamesAsync());

    private static async Task<string> ItemAsync(IContentManager contents, string owner)
    {
        var item = await contents.NewAsync("Page");
        (item.Owner, item.Author, item.DisplayText) = (owner, owner, "Something to try on");
        await contents.CreateAsync(item, VersionOptions.Published);

        return $"{item.ContentItemId}|{item.ContentItemVersionId}";
    }

    /// <summary>A menu or a taxonomy with one node, whose id is that of the item and "-node".</summary>
    private static async Task<string> TreeAsync(IContentManager contents, string owner, string type, string parts)
    {
        var item = await contents.NewAsync(type);
        (item.Owner, item.Author, item.DisplayText) = (owner, owner, "A tree to try on");
        item.Merge(System.Text.Json.Nodes.JsonNode.Parse(parts.Replace("id-node", item.ContentItemId + "-node", StringComparison.Ordinal))!);
        await contents.CreateAsync(item, VersionOptions.Published);

        return item.ContentItemId;
    }

    private static async Task<string> TypeAsync(IContentDefinitionManager definitions)
    {
        var name = "T" + Guid.NewGuid().ToString("N");
        await definitions.AlterPartDefinitionAsync(name, part => part.WithField("Summary", field => field.OfType("TextField")));
        await definitions.AlterTypeDefinitionAsync(name, type => type.WithPart("TitlePart").WithPart(name));

        return name;
    }

    private static async Task<string> AccountAsync(UserManager<IUser> users, bool isEnrolled = false)
    {
        var name = "a" + Guid.NewGuid().ToString("N");
        var user = new User { UserName = name, Email = name + "@example.org", TwoFactorEnabled = isEnrolled };
        await users.CreateAsync(user);

        return user.UserId;
    }

    private static async Task<string> RoleAsync(RoleManager<IRole> roles)
    {
        var name = "r" + Guid.NewGuid().ToString("N");
        await roles.CreateAsync(new Role { RoleName = name });

        return name;
    }
}
