using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Contracts;

/// <summary>Declares shared parts where content parts are registered.</summary>
public static class SharedPartServiceCollectionExtensions
{
    /// <summary>
    /// Keeps <typeparamref name="TPart"/> the same in all languages of an item: when one language is published, the
    /// published and the latest row of every other language get its part, without a new version.
    /// </summary>
    public static IServiceCollection AddSharedPart<TPart>(this IServiceCollection services)
        where TPart : ContentPart =>
        services.Configure<SharedPartOptions>(options => options.Add(typeof(TPart).Name));
}
