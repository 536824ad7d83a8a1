using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Contents.Models;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Admin.Contents.Parts;

internal static class PartEditors
{
    /// <summary>The editors of the parts that the host itself has.</summary>
    public static IServiceCollection AddPartEditors(this IServiceCollection services)
    {
        services.AddContentPart<TitlePart>().UseDisplayDriver<TitlePartDisplayDriver>();
        services.AddContentPart<HtmlBodyPart>().UseDisplayDriver<HtmlBodyPartDisplayDriver>();
        services.AddContentPart<LocalizationPart>().UseDisplayDriver<LocalizationPartDisplayDriver>();
        services.AddContentPart<AutoroutePart>().UseDisplayDriver<AutoroutePartDisplayDriver>();
        services.AddContentPart<AliasPart>().UseDisplayDriver<AliasPartDisplayDriver>();
        services.AddContentPart<CommonPart>().UseDisplayDriver<CommonPartDateDisplayDriver>().UseDisplayDriver<CommonPartOwnerDisplayDriver>();
        return services;
    }
}
