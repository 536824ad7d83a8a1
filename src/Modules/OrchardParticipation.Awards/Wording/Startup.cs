using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.Modules;

namespace OrchardParticipation.Awards.Wording;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    // Pages are UTF-8: escaping every accent only makes texts longer. What could be markup is escaped all the same.
    public override void ConfigureServices(IServiceCollection services) =>
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
}
