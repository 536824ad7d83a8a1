using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

public class LoginForm : Entity
{
    public string Password { get; set; }
    public bool RememberMe { get; set; }
    public string UserName { get; set; }
}
