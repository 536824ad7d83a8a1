using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Security.Roles;
using EmbeddedOrchard.Security.Sessions;
using EmbeddedOrchard.Security.Users;
using EmbeddedOrchard.Security.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Security;

internal static class SecurityServices
{
    public static IServiceCollection AddEmbeddedSecurity(this IServiceCollection services) =>
        services
            .AddIdentityStores()
            .AddSessions()
            .AddPermissions()
            .AddWebProtection();

    private static IServiceCollection AddIdentityStores(this IServiceCollection services)
    {
        services.AddIdentity<IUser, IRole>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.Password.RequiredLength = 8;
            options.Password.RequiredUniqueChars = 3;
            options.Tokens.PasswordResetTokenProvider = NewPasswordTokens.ProviderName;
            options.Tokens.EmailConfirmationTokenProvider = ConfirmationTokens.ProviderName;
            options.Lockout.AllowedForNewUsers = true;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        })
        .AddUserStore<UserStore>()
        .AddRoleStore<RoleStore>()
        .AddClaimsPrincipalFactory<UserPrincipalFactory>()
        .AddErrorDescriber<AccountErrors>()
        .AddDefaultTokenProviders()
        .AddTokenProvider<NewPasswordTokens>(NewPasswordTokens.ProviderName)
        .AddTokenProvider<InvitationTokens>(InvitationTokens.ProviderName)
        .AddTokenProvider<ConfirmationTokens>(ConfirmationTokens.ProviderName);

        return services
            .AddScoped<IUserService, UserService>()
            .AddScoped<PasswordCheck>()
            .AddScoped<LastAdministrator>()
            .AddScoped<UserSnapshots>()
            .AddScoped<UserEvents>()
            .AddSingleton<SignInGates>()
            .AddIndexProvider<UserIndexProvider>()
            .AddDataMigration<UserMigrations>()
            .AddScoped<IRoleService, RoleService>()
            .AddScoped<DefaultPermissions>()
            .AddScoped<IModularTenantEvents, DefaultPermissionsEvents>()
            .AddScoped<ISetupEventHandler, RoleSetup>()
            .AddScoped<ISetupEventHandler, UserSetup>();
    }

    private static IServiceCollection AddSessions(this IServiceCollection services) =>
        services
            .AddScoped<ISecurityStampValidator, SessionValidator>()
            .AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();

    private static IServiceCollection AddPermissions(this IServiceCollection services) =>
        services
            .AddAuthorization()
            .AddScoped<RolePermissions>()
            .AddScoped<KnownPermissions>()
            .AddScoped<HeldPermissions>()
            .AddScoped<IAuthorizationHandler, SuperUserHandler>()
            .AddScoped<IAuthorizationHandler, PermissionHandler>()
            .AddScoped<IAuthorizationHandler, UserAccessHandler>()
            .AddSingleton<IPermissionGrantingService, PermissionGrantingService>()
            .AddPermissionProvider<HostPermissionProvider>()
            .AddPermissionProvider<ContentTypePermissionProvider>()
            .AddPermissionProvider<UserRolePermissionProvider>();

    private static IServiceCollection AddWebProtection(this IServiceCollection services)
    {
        services.AddAntiforgery();

        return services
            .AddSingleton<IConfigureOptions<AntiforgeryOptions>, AntiforgeryCookie>()
            .AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
    }
}
