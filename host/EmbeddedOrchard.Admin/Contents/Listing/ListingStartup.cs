using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Contents.Listing;

public sealed class ListingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<ContentListIndexProvider>();
        services.AddDataMigration<ContentListMigrations>();
        services.AddScoped<ListableTypes>();
        services.AddScoped<ContentList>();
        services.AddScoped<ContentRows>();
        services.AddScoped<LineReading>();
        services.AddScoped<ListScreens>();
    }
}
