using System.Globalization;
using System.Text.RegularExpressions;

namespace EmbeddedOrchard.Admin.Users.Listing;

public enum UsersStatus
{
    All,
    Enabled,
    Disabled,
}

public enum UsersOrder
{
    Name,
    Email,
}

/// <summary>What the list shows.</summary>
public sealed partial record UserFilter
{
    private const int LongestText = 200;
    private const int LastPage = 100_000;

    /// <summary>Part of a user name or of an e-mail address.</summary>
    public string Text { get; init; } = string.Empty;

    public UsersStatus Status { get; init; }

    public string? Role { get; init; }

    public UsersOrder Order { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrowed => Text.Length > 0 || Status != UsersStatus.All || Role is not null;

    /// <summary>A filter typed as a word in the search box, such as <c>role:Editor</c>, wins over the same one beside the box.</summary>
    public static UserFilter Of(UserQuery query)
    {
        foreach (Match term in Term().Matches(query.Search ?? string.Empty))
        {
            var value = term.Groups["value"].Value.Trim('"');
            query = term.Groups["name"].Value.ToLowerInvariant() switch
            {
                "status" => query with { Status = value },
                "role" => query with { Role = value },
                _ => query with { Sort = value },
            };
        }

        var text = Plain().Replace(Term().Replace(query.Search ?? string.Empty, " "), "${text}").Trim();

        return new UserFilter
        {
            Text = text.Length > LongestText ? text[..LongestText] : text,
            Status = Enum.TryParse<UsersStatus>(query.Status, ignoreCase: true, out var status) && Enum.IsDefined(status) ? status : UsersStatus.All,
            Role = string.IsNullOrWhiteSpace(query.Role) ? null : query.Role.Trim(),
            Order = Enum.TryParse<UsersOrder>(query.Sort, ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : UsersOrder.Name,
            Page = Math.Clamp(query.Page, 1, LastPage),
        };
    }

    /// <summary>The values of the route "UsersIndex" that lead to this list.</summary>
    public Dictionary<string, string?> RouteValues() => new Dictionary<string, string?>
    {
        ["q"] = Text,
        ["status"] = Status == UsersStatus.All ? null : Status.ToString(),
        ["role"] = Role,
        ["sort"] = Order == UsersOrder.Name ? null : Order.ToString(),
        ["pagenum"] = Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null,
    }.Where(value => !string.IsNullOrEmpty(value.Value)).ToDictionary();

    [GeneratedRegex("""(?<!\S)(?<name>status|role|sort):(?<value>"[^"]*"|[^\s"]+)(?!\S)""", RegexOptions.IgnoreCase)]
    private static partial Regex Term();

    [GeneratedRegex("""(?<!\S)(?:name|email):(?:"(?<text>[^"]*)"|(?<text>\S+))""", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
