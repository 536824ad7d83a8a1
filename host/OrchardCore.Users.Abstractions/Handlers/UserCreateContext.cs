namespace OrchardCore.Users.Handlers;

public class UserCreateContext : UserContextBase
{
    public UserCreateContext(IUser user) : base(user)
    {
    }

    public bool Cancel { get; set; }
}
