using EmbeddedOrchard.Admin.Users.Bulk;
using EmbeddedOrchard.Admin.Users.Editing;
using EmbeddedOrchard.Admin.Users.Links;
using EmbeddedOrchard.Admin.Users.Listing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SigningIn>();
        services.AddScoped<AccountChanges>();
        services.AddScoped<ListableUsers>();
        services.AddScoped<UserList>();
        services.AddScoped<UserRows>();
        services.AddScoped<UserEditing>();
        services.AddScoped<UserBulkWork>();
        services.AddScoped<AccountLinks>();
        services.AddScoped<AccountMail>();
        services.AddScoped<SiteAddress>();
        services.AddScoped<Recovery>();
        services.AddSingleton<RecoveryLimits>();
        services.AddNavigationProvider<UserMenu>();
    }
}

internal sealed class UserMenu(IStringLocalizer<UserMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Security"], "90", security => security.Add(localizer["Users"], "1", users => users
            .Permission(CommonPermissions.ListUsers)
            .Resource(new User())
            .Action("Index", "Admin", "OrchardCore.Users")));

        return ValueTask.CompletedTask;
    }
}
