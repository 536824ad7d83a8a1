using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Translators;

/// <summary>The accounts that have the role of translators.</summary>
internal sealed class TranslatorAccounts(UserManager<IUser> users, IAuthorizationService authorization)
{
    public const string Role = "Translator";

    private readonly Dictionary<string, TranslatorLanguages?> _limits = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<Translator>> ListAsync() =>
        [.. (await users.GetUsersInRoleAsync(Role)).OfType<User>().Select(TranslatorOf).OrderBy(translator => translator.UserName, StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>A translator; null if there is no such account, or it has not the role.</summary>
    public async Task<Translator?> FindAsync(string userId) =>
        await users.FindByIdAsync(userId) is User user && await users.IsInRoleAsync(user, Role) ? TranslatorOf(user) : null;

    /// <summary>Gives a translator languages; false if there is no such translator.</summary>
    public async Task<bool> WriteLanguagesAsync(string userId, IEnumerable<string> cultures)
    {
        if (await users.FindByIdAsync(userId) is not User user || !await users.IsInRoleAsync(user, Role))
        {
            return false;
        }

        user.Put(new TranslatorLanguages { Cultures = [.. cultures] });
        return (await users.UpdateAsync(user)).Succeeded;
    }

    /// <summary>The languages that somebody is limited to; null for who is no translator, or steers translations, too.</summary>
    public async Task<TranslatorLanguages?> LimitsOfAsync(ClaimsPrincipal principal)
    {
        if (!principal.IsInRole(Role) || principal.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id)
        {
            return null;
        }

        if (!_limits.TryGetValue(id, out var limits))
        {
            limits = await authorization.AuthorizeAsync(principal, TranslationPermissions.ManageTranslations) ? null
                : (await FindAsync(id))?.Languages ?? new TranslatorLanguages();
            _limits[id] = limits;
        }

        return limits;
    }

    private static Translator TranslatorOf(User user) => new(user.UserId, user.UserName, user.As<TranslatorLanguages>());
}
