using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardParticipation.Awards.Wording;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    // Pages are UTF-8: escaping every accent only makes texts longer. What could be markup is escaped all the same.
    // The encoder itself, because Orchard makes the one of the application without the options of a tenant.
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
}
