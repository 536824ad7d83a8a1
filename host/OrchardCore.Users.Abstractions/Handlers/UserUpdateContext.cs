namespace OrchardCore.Users.Handlers;

public class UserUpdateContext : UserContextBase
{
    public UserUpdateContext(IUser user) : base(user)
    {
    }

    public bool Cancel { get; set; }
}
