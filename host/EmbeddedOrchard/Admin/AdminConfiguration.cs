using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell.Configuration;

namespace EmbeddedOrchard.Admin;

internal sealed class AdminConfiguration(IShellConfiguration configuration) : IConfigureOptions<AdminOptions>
{
    public void Configure(AdminOptions options)
    {
        configuration.GetSection("OrchardCore_Admin").Bind(options);
        options.AdminUrlPrefix = options.AdminUrlPrefix.Trim(' ', '/');
    }
}
