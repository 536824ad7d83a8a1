using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace EmbeddedOrchard.Security.Users;

/// <summary>Users as they were before this unit of work, or before its last update of them.</summary>
internal sealed class UserSnapshots(IStore store)
{
    private readonly Dictionary<string, UserSnapshot?> _known = [];

    /// <summary>Null for a user who is not stored yet.</summary>
    public async Task<UserSnapshot?> BeforeAsync(User user)
    {
        if (!_known.TryGetValue(user.UserId, out var before))
        {
            await using var reader = store.CreateSession(withTracking: false);
            var stored = await reader.Query<User, UserIndex>(index => index.UserId == user.UserId).FirstOrDefaultAsync();
            _known[user.UserId] = before = stored is null ? null : UserSnapshot.Of(stored);
        }

        return before;
    }

    public void Accept(User user) => _known[user.UserId] = UserSnapshot.Of(user);
}
