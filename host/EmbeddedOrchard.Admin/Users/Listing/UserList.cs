using EmbeddedOrchard.Security.Users;
using EmbeddedOrchard.Store;
using EmbeddedOrchard.Store.Queries;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace EmbeddedOrchard.Admin.Users.Listing;

internal sealed record FoundUsers(IReadOnlyList<User> Users, int Total);

/// <summary>Finds accounts page by page in the index: the accounts themselves are read for one page only.</summary>
internal sealed class UserList(ISession session, ILookupNormalizer normalizer)
{
    public async Task<FoundUsers> FindAsync(UserFilter filter, UserScope scope, int pageSize)
    {
        var values = new List<object?>();
        var from = $"FROM {session.TableOf<UserIndex>()} u WHERE {Matches(filter, scope, values)}";
        var total = (await session.ListSqlAsync($"SELECT COUNT(*) {from}", [.. values], row => row.GetInt32(0)))[0];
        var order = filter.Order == UsersOrder.Email ? "u.NormalizedEmail, u.NormalizedUserName" : "u.NormalizedUserName";
        var page = $"SELECT u.DocumentId {from} ORDER BY {order} LIMIT {Value(values, pageSize)} OFFSET {Value(values, (filter.Page - 1) * pageSize)}";
        var ids = await session.ListSqlAsync(page, [.. values], row => row.GetInt64(0));
        var users = (await session.GetAsync<User>([.. ids])).ToDictionary(user => user.Id);

        return new FoundUsers([.. ids.Where(users.ContainsKey).Select(id => users[id])], total);
    }

    private string Matches(UserFilter filter, UserScope scope, List<object?> values)
    {
        var conditions = new List<string> { scope.Everybody ? "1 = 1" : HasAny(scope.Roles, values) };
        if (filter.Text.Length > 0)
        {
            var text = Value(values, Patterns.Containing(normalizer.NormalizeName(filter.Text)));
            conditions.Add($"(u.NormalizedUserName LIKE {text} ESCAPE '\\' OR u.NormalizedEmail LIKE {text} ESCAPE '\\')");
        }

        if (filter.Status != UsersStatus.All)
        {
            conditions.Add($"u.IsEnabled = {Value(values, filter.Status == UsersStatus.Enabled)}");
        }

        if (filter.Role is { } role)
        {
            conditions.Add(HasAny([role], values));
        }

        return string.Join(" AND ", conditions);
    }

    private string HasAny(IReadOnlyList<string> roles, List<object?> values) =>
        $"EXISTS (SELECT 1 FROM {session.TableOf<UserRoleIndex>()} r WHERE r.DocumentId = u.DocumentId"
        + $" AND r.RoleName IN ({string.Join(", ", roles.Select(role => Value(values, normalizer.NormalizeName(role))))}))";

    private static string Value(List<object?> values, object? value)
    {
        values.Add(value);

        return ParameterNames.At(values.Count - 1);
    }
}
