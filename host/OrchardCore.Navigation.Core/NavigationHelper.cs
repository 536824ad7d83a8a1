namespace OrchardCore.Navigation;

public static class NavigationHelper
{
    public static bool IsAdminMenu(string name) => string.Equals(name, NavigationConstants.AdminId, StringComparison.OrdinalIgnoreCase);
}
