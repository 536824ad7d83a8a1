using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AwardPart>();
        services.AddContentPart<EditionPart>();
        services.AddContentPart<PracticePart>();
    }
}
