using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Editing;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<EditingLookups>();
        services.AddScoped<FieldErrors>();
        services.AddContentPart<AwardPart>().UseDisplayDriver<AwardPartDisplayDriver>();
        services.AddContentPart<EditionPart>().UseDisplayDriver<EditionPartDisplayDriver>();
        services.AddContentPart<PracticePart>().UseDisplayDriver<PracticePartDisplayDriver>();
    }
}
