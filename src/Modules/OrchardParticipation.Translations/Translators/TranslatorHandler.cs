using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;

namespace OrchardParticipation.Translations.Translators;

/// <summary>Whatever their roles allow: translators write content in their own languages only.</summary>
internal sealed class TranslatorHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    // Permissions of content and of single types are named after what they allow: EditContent, EditOwnContent, Edit_Practice.
    private static readonly string[] _writing = ["Edit", "Publish", "Delete", "Clone"];

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.Resource is ContentItem item
            && item.CultureOf() is { Length: > 0 } culture
            && Array.Exists(_writing, verb => requirement.Permission.Name.StartsWith(verb, StringComparison.Ordinal))
            // Not before it is needed: it asks for authorization itself.
            && await services.GetRequiredService<TranslatorAccounts>().LimitsOfAsync(context.User) is { } languages
            && !languages.Has(culture))
        {
            context.Fail(new AuthorizationFailureReason(this, $"A translator without the language {culture}."));
        }
    }
}
