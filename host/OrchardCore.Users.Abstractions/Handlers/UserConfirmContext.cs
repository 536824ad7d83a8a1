namespace OrchardCore.Users.Handlers;

public class UserConfirmContext : UserContext
{
    public UserConfirmContext(IUser user) : base(user)
    {
    }
}
