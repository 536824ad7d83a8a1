namespace OrchardCore.Users.Events;

public interface ILoginFormEvent
{
    Task LoggingInAsync(string userName, Action<string, string> reportError);

    Task LoggingInFailedAsync(string userName);

    Task LoggingInFailedAsync(IUser user);

    Task IsLockedOutAsync(IUser user);

    Task LoggedInAsync(IUser user);
}
