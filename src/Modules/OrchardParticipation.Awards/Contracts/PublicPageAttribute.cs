using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardParticipation.Awards.Addresses;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>
/// Marks the controllers of public pages, whose routes start with <c>{culture}</c>: a culture that the site does not have
/// is answered 404, and Decidim's <c>?locale=</c> leads to the page in that language.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicPageAttribute : Attribute, IFilterFactory
{
    public bool IsReusable => false;

    public IFilterMetadata CreateInstance(IServiceProvider serviceProvider) =>
        ActivatorUtilities.CreateInstance<PublicPageFilter>(serviceProvider);
}
