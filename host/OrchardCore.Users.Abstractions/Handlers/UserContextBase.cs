namespace OrchardCore.Users.Handlers;

public abstract class UserContextBase
{
    protected UserContextBase(IUser user) => User = user;

    public IUser User { get; }
}
