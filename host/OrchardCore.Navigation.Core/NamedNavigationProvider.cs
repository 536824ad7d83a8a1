namespace OrchardCore.Navigation;

public abstract class NamedNavigationProvider : INavigationProvider
{
    // by hand: protected readonly string Name
    protected NamedNavigationProvider(string name)
    {
    }
    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}
