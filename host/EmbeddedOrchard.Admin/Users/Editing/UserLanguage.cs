using System.Text.Json.Nodes;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Editing;

/// <summary>The language of a person, kept where Orchard's feature for it keeps it.</summary>
internal static class UserLanguage
{
    private const string Property = "UserLocalizationSettings";

    public static string? Of(User user) => user.Properties[Property]?["Culture"]?.GetValue<string>();

    public static void Set(User user, string? culture)
    {
        if (string.IsNullOrEmpty(culture))
        {
            user.Properties.Remove(Property);
        }
        else
        {
            user.Properties[Property] = new JsonObject { ["Culture"] = culture };
        }
    }
}
