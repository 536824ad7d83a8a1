using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Contents.Parts;
using EmbeddedOrchard.Admin.Editors;
using EmbeddedOrchard.Admin.Navigation;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<ContentMenu>();
        services.AddScoped<EditorScreens>();
        services.AddScoped<ContentCommit>();
        services.AddScoped<ContentSaving>();
        services.AddScoped<EditorNotices>();
        services.AddPartEditors();
        services.AddFieldEditors();
    }
}
