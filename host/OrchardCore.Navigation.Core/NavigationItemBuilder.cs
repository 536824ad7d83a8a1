namespace OrchardCore.Navigation;

public class NavigationItemBuilder : NavigationBuilder
{
    public NavigationItemBuilder()
    {
    }
    public NavigationItemBuilder(MenuItem existingItem)
    {
    }
}
