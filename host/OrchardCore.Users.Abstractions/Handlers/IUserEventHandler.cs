namespace OrchardCore.Users.Handlers;

public interface IUserEventHandler
{
    Task CreatingAsync(UserCreateContext context);

    Task CreatedAsync(UserCreateContext context);

    Task DeletingAsync(UserDeleteContext context);

    Task DeletedAsync(UserDeleteContext context);

    Task UpdatingAsync(UserUpdateContext context);

    Task UpdatedAsync(UserUpdateContext context);

    Task DisabledAsync(UserContext context);

    Task EnabledAsync(UserContext context);

    Task ConfirmedAsync(UserConfirmContext context);
}
