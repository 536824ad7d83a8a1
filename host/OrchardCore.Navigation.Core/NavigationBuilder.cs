namespace OrchardCore.Navigation;

public class NavigationBuilder
{
    public virtual List<MenuItem> Build() => default;
}
