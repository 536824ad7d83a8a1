using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Contents.Addresses;

public sealed class AddressesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<EditableItems>();
        services.AddScoped<PublicAddresses>();
        services.AddScoped<AddressForecast>();
    }
}
