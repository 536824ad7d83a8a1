using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Awards.Sharing;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSharedPart<AwardPart>()
        .AddSharedPart<EditionPart>()
        .AddSharedPart<PracticePart>();
}
