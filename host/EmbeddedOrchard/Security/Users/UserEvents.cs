using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Security.Users;

/// <summary>
/// Calls the handlers of users and of sign-ins. What one throws is the failure of what it was told of: nothing happens to a
/// user without those who record it.
/// </summary>
internal sealed class UserEvents(IServiceProvider services, UserSnapshots snapshots)
{
    // Not by the constructor: handlers may need what raises their events.
    private IUserEventHandler[] Handlers => field ??= [.. services.GetServices<IUserEventHandler>()];

    /// <summary>False when a handler refuses.</summary>
    public async Task<bool> MayCreateAsync(User user)
    {
        var context = new UserCreateContext(user);
        await RaiseAsync(handler => handler.CreatingAsync(context));
        return !context.Cancel;
    }

    public async Task CreatedAsync(User user)
    {
        await RaiseAsync(handler => handler.CreatedAsync(new UserCreateContext(user)));
        snapshots.Accept(user);
    }

    public async Task<bool> MayUpdateAsync(User user)
    {
        var context = new UserUpdateContext(user);
        await RaiseAsync(handler => handler.UpdatingAsync(context));
        return !context.Cancel;
    }

    public async Task UpdatedAsync(User user)
    {
        if (Handlers.Length == 0 || await snapshots.BeforeAsync(user) is not { } before)
        {
            return;
        }

        await RaiseAsync(handler => handler.UpdatedAsync(new UserUpdateContext(user)));
        if (before.IsEnabled != user.IsEnabled)
        {
            await RaiseAsync(handler => user.IsEnabled ? handler.EnabledAsync(new UserContext(user)) : handler.DisabledAsync(new UserContext(user)));
        }

        if (!before.EmailConfirmed && user.EmailConfirmed)
        {
            await RaiseAsync(handler => handler.ConfirmedAsync(new UserConfirmContext(user)));
        }

        snapshots.Accept(user);
    }

    public async Task<bool> MayDeleteAsync(User user)
    {
        var context = new UserDeleteContext(user);
        await RaiseAsync(handler => handler.DeletingAsync(context));
        return !context.Cancel;
    }

    public Task DeletedAsync(User user) => RaiseAsync(handler => handler.DeletedAsync(new UserDeleteContext(user)));

    /// <summary>Of a sign-in, by the password or by what comes after it.</summary>
    public async Task SignInAsync(Func<ILoginFormEvent, Task> raise)
    {
        foreach (var handler in services.GetServices<ILoginFormEvent>())
        {
            await raise(handler);
        }
    }

    private async Task RaiseAsync(Func<IUserEventHandler, Task> raise)
    {
        foreach (var handler in Handlers)
        {
            await raise(handler);
        }
    }
}
