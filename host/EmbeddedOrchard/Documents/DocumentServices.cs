using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;

namespace EmbeddedOrchard.Documents;

internal static class DocumentServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services
            .AddSingleton(typeof(DocumentCache<>))
            .AddScoped(typeof(IDocumentManager<>), typeof(DocumentManager<>));
}
